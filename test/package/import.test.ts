import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const consumer = inject("consumer");
const entries = Object.keys(manifest.exports).map((door) => door.replace(/^\./, "clearpost"));
const names = entries.filter((name) => !name.endsWith(".json"));
const data = entries.filter((name) => name.endsWith(".json"));

/** The same question asked in both module systems; the baseline blocks a record number on a personal account. */
const question = `
  const subject = { kind: "post", text: "Saw MRN 00482913 today", channel: { owner: "personal" }, author: { affiliation: "workforce" } };
  process.stdout.write(JSON.stringify(evaluate(subject, ruleset).decision));
`;

function run(file: string, source: string): string {
  writeFileSync(join(consumer, file), source);
  return execFileSync(process.execPath, [file], { cwd: consumer, encoding: "utf8" });
}

describe("the packed package", () => {
  test.each(names)("%s has the same names in both module systems", (name) => {
    const list = "process.stdout.write(JSON.stringify(Object.keys(door).sort()));";
    const esm = run("names.mjs", `import * as door from "${name}"; ${list}`);
    const cjs = run("names.cjs", `const door = require("${name}"); ${list}`);
    expect(JSON.parse(esm)).toEqual(JSON.parse(cjs));
    expect(JSON.parse(esm)).not.toEqual([]);
  });

  test.each(data)("%s is the same data in both module systems", (name) => {
    const keys = "process.stdout.write(JSON.stringify(Object.keys(data).sort()));";
    const esm = run("data.mjs", `import data from "${name}" with { type: "json" }; ${keys}`);
    const cjs = run("data.cjs", `const data = require("${name}"); ${keys}`);
    expect(JSON.parse(esm)).toEqual(JSON.parse(cjs));
    expect(JSON.parse(esm)).not.toEqual([]);
  });

  test("answers when imported", () => {
    const source = `import { evaluate } from "clearpost"; import { ruleset } from "clearpost/rulesets/baseline"; ${question}`;
    expect(run("ask.mjs", source)).toBe('"block"');
  });

  test("answers when required", () => {
    const source = `const { evaluate } = require("clearpost"); const { ruleset } = require("clearpost/rulesets/baseline"); ${question}`;
    expect(run("ask.cjs", source)).toBe('"block"');
  });

  test("throws one kind of error, whichever door it came through", () => {
    const source = (load: string) =>
      `${load}; try { evaluate({ kind: "post", text: 7 }, ruleset) } catch (error) { process.stdout.write(String(error instanceof SubjectError)) }`;
    const esm = `import { evaluate, SubjectError } from "clearpost"; import { ruleset } from "clearpost/rulesets/baseline"`;
    const cjs = `const { evaluate, SubjectError } = require("clearpost"); const { ruleset } = require("clearpost/rulesets/baseline")`;
    expect([run("error.mjs", source(esm)), run("error.cjs", source(cjs))]).toEqual(["true", "true"]);
  });

  test("installs its command", () => {
    const bin = join(consumer, "node_modules/.bin/clearpost");
    writeFileSync(join(consumer, "draft.txt"), "Visiting hours are longer this weekend.");
    const answer = execFileSync(bin, ["check", "draft.txt", "--ruleset", "baseline"], {
      cwd: consumer,
      encoding: "utf8",
    });
    expect(answer).not.toBe("");
  });
});
