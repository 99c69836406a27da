import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";

const consumer = inject("consumer");

/** What a bundler keeps of a program, and the files it came from. */
async function bundle(
  source: string,
): Promise<{ readonly code: string; readonly inputs: readonly string[] }> {
  const result = await build({
    stdin: { contents: source, resolveDir: consumer },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const kept = Object.values(result.metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const inputs = kept.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return { code: result.outputFiles[0]?.text ?? "", inputs };
}

/** What every detector carries, wherever a bundler puts it: its title. */
const listing = `import * as door from "clearpost/detectors"; process.stdout.write(JSON.stringify(Object.values(door).flatMap(({ title }) => title ?? [])))`;
const titles: readonly string[] = JSON.parse(
  execFileSync(process.execPath, ["--input-type=module", "--eval", listing], {
    cwd: consumer,
    encoding: "utf8",
  }),
);

describe("a bundle", () => {
  test("a bare import keeps nothing", async () => {
    expect((await bundle(`import "clearpost";`)).code).toBe("");
  });

  test("the engine brings no detector and no dependency", async () => {
    const { code, inputs } = await bundle(`export { evaluate } from "clearpost";`);
    expect(inputs.filter((file) => file.includes("node_modules/") && !file.includes("/clearpost/"))).toEqual(
      [],
    );
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => code.includes(title))).toEqual([]);
    expect(code.toLowerCase()).not.toContain("zodtype");
  });

  test("a ruleset brings the detectors by reference and leaves its examples out", async () => {
    const { inputs } = await bundle(`export { ruleset } from "clearpost/rulesets/msk";`);
    expect(inputs.filter((file) => file.includes("examples"))).toEqual([]);
    const file = readFileSync(join(consumer, "node_modules/clearpost/dist/rulesets/msk/index.js"), "utf8");
    expect(file).toContain('from "clearpost/dsl"');
  });

  test("the global for pages without a bundler holds no other ruleset", () => {
    const code = readFileSync(join(consumer, "node_modules/clearpost/dist/clearpost.global.js"), "utf8");
    expect(code).toContain("baseline/no-phi-identifiers");
    expect(code).not.toContain("msk/no-phi");
    expect(code.toLowerCase()).not.toContain("zodtype");
  });
});
