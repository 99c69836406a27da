import { allRows, type Condition, rowOf } from "../../model/index.js";
import type { RulesetData } from "../parts/ruleset.js";
import { everywhere, type Placed } from "./conditions.js";
import type { Known } from "./known.js";
import { pathOf, unknownName, type Wrong } from "./problem.js";

/** To look for what was meant takes time, so a ruleset that is wrong all over is not read to its end. */
const mostNames = 20;

interface Name {
  readonly word: string;
  readonly path: string;
  readonly what: string;
  /** What it may be. */
  readonly among: ReadonlySet<string>;
}

/** Names that stand for nothing, at most twenty; `checkRuleset` would find them as well, but not where they stand. */
export function unknownNames(data: RulesetData, known: Known): readonly Wrong[] {
  const conditions = everywhere(data);
  const names = [
    ...citations(data, known),
    ...others(data, known),
    ...conditions.flatMap((placed) => namesIn(placed, known)),
  ].filter(({ word, among }) => !among.has(word));
  const wrong = names
    .slice(0, mostNames)
    .map(({ word, path, what, among }) =>
      unknownName(`unknown-${what}`, path, { what, word, among: [...among] }),
    );
  return [...wrong, ...conditions.filter(isOffTheTable).slice(0, mostNames).map(unknownPath)];
}

function citations({ rules, permissions = [] }: RulesetData, { clauses: among }: Known): readonly Name[] {
  const cited = (cites: readonly string[], before: string) =>
    cites.map((word, index) => ({ word, path: `${before}.cites[${index}]`, what: "clause", among }));
  return [
    ...rules.flatMap(({ cites, alsoCites = [] }, at) => [
      ...cited(cites, `rules[${at}]`),
      ...alsoCites.map(({ clause: word }, index) => {
        const path = `rules[${at}].alsoCites[${index}].clause`;
        return { word, path, what: "clause", among };
      }),
    ]),
    ...permissions.flatMap(({ cites }, at) => cited(cites, `permissions[${at}]`)),
  ];
}

/** Rulesets that are extended, rules that are changed or lowered, detectors that are declared by their id. */
function others(data: RulesetData, known: Known): readonly Name[] {
  const rulesets = new Set(known.rulesets.keys());
  const detectors = new Set(known.detectors.keys());
  return [
    ...(data.extends ?? []).map((word, index) => {
      return { word, path: `extends[${index}]`, what: "ruleset", among: rulesets };
    }),
    ...Object.keys(data.changes ?? {}).map((word) => {
      return { word, path: pathOf(["changes", word]), what: "rule", among: known.theirRules };
    }),
    ...(data.permissions ?? []).flatMap(({ lowers }, at) =>
      ("rules" in lowers ? lowers.rules : []).map((word, index) => {
        return { word, path: `permissions[${at}].lowers.rules[${index}]`, what: "rule", among: known.rules };
      }),
    ),
    ...Object.keys(data.detectors ?? {}).map((word) => {
      return { word, path: pathOf(["detectors", word]), what: "detector", among: detectors };
    }),
  ];
}

function namesIn({ condition, path }: Placed, { askable, conditions }: Known): readonly Name[] {
  switch (condition.op) {
    case "found":
      return [{ word: condition.detector, path: `${path}.detector`, what: "detector", among: askable }];
    case "near":
      return condition.of.map((word, index) => {
        return { word, path: `${path}.of[${index}]`, what: "detector", among: askable };
      });
    case "ref":
      return [{ word: condition.name, path: `${path}.name`, what: "condition", among: conditions }];
    default:
      return [];
  }
}

function fieldOf(condition: Condition): string | undefined {
  return "path" in condition ? condition.path : undefined;
}

/** A path through a list does not do: what is inside is asked with `some`, `every` or `count`. */
function isOffTheTable({ condition, within }: Placed): boolean {
  const field = fieldOf(condition);
  return field !== undefined && (field.includes("[]") || rowOf(within + field) === undefined);
}

function unknownPath({ condition, path, within }: Placed): Wrong {
  const rows = allRows.flatMap((row) => (row.path.startsWith(within) ? [row.path.slice(within.length)] : []));
  const among = rows.filter((row) => row !== "" && !row.includes("[]"));
  return unknownName("unknown-path", `${path}.path`, {
    what: "path",
    word: fieldOf(condition) ?? "",
    among,
  });
}
