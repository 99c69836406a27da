import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Ruleset } from "clearpost";
import type { RuleExamples } from "clearpost/testing";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { caseFiles, fieldTable, rulesetFiles } from "../../scripts/conformance/index.js";
import * as second from "./second/index.js";

const spec = (file: string) => fileURLToPath(new URL(`../../spec/${file}`, import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(spec(file), "utf8"));
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

interface CaseFile {
  readonly ruleset: string;
  readonly version: string;
  readonly hash: string;
  readonly institution?: second.Institution;
  readonly cases: readonly (second.Case & { readonly expect: object })[];
}

const ids = Object.keys(manifest.exports)
  .filter((door) => door.startsWith("./rulesets/") && door.endsWith("/examples"))
  .map((door) => door.slice("./rulesets/".length, -"/examples".length));
/** The rulesets of the package, and the one that asks everything there is to ask. */
const names = [...ids, "corners"];
const files: readonly CaseFile[] = names
  .filter((id) => existsSync(spec(`conformance/${id}.json`)))
  .map((id) => read(`conformance/${id}.json`));
const rows: readonly second.Row[] = read("fields.json");

const sources = await Promise.all(
  ids.map(async (id) => ({
    ruleset: (await import(`../../rulesets/${id}/index.ts`)).ruleset as Ruleset,
    examples: (await import(`../../rulesets/${id}/examples.ts`)).examples as readonly RuleExamples[],
  })),
);

describe("a second evaluator, written from SEMANTICS.md alone, agrees", () => {
  test("there are at least 300 cases, each with a name of its own", () => {
    const all = files.flatMap(({ cases }) => cases.map(({ id }) => id));
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all).size).toBe(all.length);
  });

  describe.each(files)("$ruleset", ({ ruleset: id, version, hash, institution, cases }) => {
    const ruleset = read(`rulesets/${id}.json`);
    const setting = { rows, ruleset, institution: institution ?? ruleset.institution };

    test("its hash follows from its data", () => {
      expect(second.canonicalHash(ruleset)).toBe(hash);
      expect(ruleset.version).toBe(version);
    });

    test.each(cases)("$id", ({ expect: expected, ...given }) => {
      expect(second.judgeCase(given, setting)).toEqual(expected);
    });

    test("content hashes follow from text and key", () => {
      for (const { subject, key, contentHash } of cases)
        if (key !== undefined) expect(second.contentHashOf(String(subject.text), key)).toBe(contentHash);
    });

    test("offsets in code points mark the same words as those in UTF-16", () => {
      for (const { subject, detections } of cases)
        for (const one of detections as readonly Marked[]) {
          const text = textAt(subject, one.field ?? "text");
          const [start, end] = one.codePoints ?? one.utf16;
          expect([...text].slice(start, end).join("")).toBe(text.slice(...one.utf16));
        }
    });
  });
});

test("the second evaluator knows nothing of the first", () => {
  const folder = fileURLToPath(new URL("second", import.meta.url));
  const imported = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/from "([^"]+)"/g)].map(([, from]) => from),
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((from) => !/^(\.\/[a-z]+\.js|node:crypto)$/.test(from ?? ""))).toEqual([]);
});

describe("the files are up to date", () => {
  const fresh = asJson(caseFiles(sources)) as readonly CaseFile[];

  test.each(names)("%s", (id) => {
    expect(read(`conformance/${id}.json`)).toEqual(fresh.find(({ ruleset }) => ruleset === id));
  });

  test("rulesets and field table", () => {
    for (const [id, ruleset] of rulesetFiles(sources))
      expect(read(`rulesets/${id}.json`)).toEqual(asJson(ruleset));
    expect(rows).toEqual(asJson(fieldTable()));
  });

  test("no file is left over", () => {
    const expected = names.map((name) => `${name}.json`).sort();
    expect(readdirSync(spec("conformance")).sort()).toEqual(expected);
    expect(readdirSync(spec("rulesets")).sort()).toEqual(expected);
  });
});

describe("the cases show every rule", () => {
  test.each(sources)("of $ruleset.id", ({ ruleset, examples }) => {
    const cases = files.find((file) => file.ruleset === ruleset.id)?.cases ?? [];
    const spoken = cases.map(({ expect: expected }) => new Set(rulesIn(expected)));
    const unshown = examples.filter(
      ({ rule }) => !spoken.some((rules) => rules.has(rule)) || spoken.every((rules) => rules.has(rule)),
    );
    expect(unshown.map(({ rule }) => rule)).toEqual([]);
  });
});

type Range = readonly [start: number, end: number];
interface Marked {
  readonly field?: string;
  readonly utf16: Range;
  readonly codePoints?: Range;
}

function textAt(subject: object, field: string): string {
  const steps = field.replace(/\[(\d+)\]/g, ".$1").split(".");
  return String(steps.reduce<unknown>((here, step) => Reflect.get(Object(here), step), subject));
}

function rulesIn(expected: object): readonly string[] {
  const { findings } = expected as {
    readonly findings: readonly { readonly rule: string; readonly rules?: readonly string[] }[];
  };
  return findings.flatMap(({ rule, rules = [rule] }) => rules);
}
