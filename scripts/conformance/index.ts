import type { Ruleset } from "clearpost";
import type { RuleExamples } from "clearpost/testing";
import { allRows } from "../../src/model/index.js";
import { hashOf } from "../../src/ruleset/index.js";
import { toJson } from "../../src/schema/index.js";
import { type Bench, benchOf, type Made, make } from "./bench.js";
import { chosenOf, draftsOf } from "./chosen.js";
import { cornerDrafts, corners } from "./corners/index.js";
import type { CaseFile } from "./shape.js";

export type { Case, CaseFile, Expected } from "./shape.js";

/** A ruleset and its proof. */
export interface Source {
  readonly ruleset: Ruleset;
  readonly examples: readonly RuleExamples[];
}

/** The cases of all rulesets from their examples, one file a ruleset, and those of the corners of the language. */
export function caseFiles(sources: readonly Source[]): readonly CaseFile[] {
  const shown = new Set<string>();
  const files = sources.map(({ ruleset, examples }) => {
    const bench = benchOf(ruleset);
    const all = draftsOf(examples).map((draft) => make(draft, bench));
    const chosen = chosenOf(all, shown);
    for (const { sides } of chosen) for (const side of sides) shown.add(side);
    return fileOf(bench, chosen);
  });
  const bench = benchOf(corners);
  return [
    ...files,
    fileOf(
      bench,
      cornerDrafts.map((draft) => make(draft, bench)),
    ),
  ];
}

function fileOf({ ruleset, institution }: Bench, made: readonly Made[]): CaseFile {
  return {
    ruleset: ruleset.id,
    version: ruleset.version,
    hash: hashOf(ruleset),
    ...(ruleset.institution === undefined ? { institution } : {}),
    cases: made.map((one) => one.made),
  };
}

/** The rulesets as data, by id. */
export function rulesetFiles(sources: readonly Source[]): ReadonlyMap<string, object> {
  return new Map(
    [...sources.map(({ ruleset }) => ruleset), corners].map((ruleset) => [ruleset.id, toJson(ruleset)]),
  );
}

/** The part of the field table that deciding needs. */
export function fieldTable(): readonly object[] {
  return allRows.map(({ path, type, absent, scan, derived }) => ({
    path,
    type,
    absent,
    scan,
    ...(derived === undefined ? {} : { derived }),
  }));
}
