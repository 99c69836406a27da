import { answersFor } from "../../detect/index.js";
import {
  allRows,
  type Condition,
  type FoundCondition,
  type Param,
  type Path,
  type Rule,
  type Ruleset,
  rowOf,
} from "../../model/index.js";
import { allConditions, walk } from "../walk.js";
import { hintFor, unknownName, type Wrong } from "./problem.js";

/** Everything that conditions name and that is not there: paths, values, detectors, parameters, other conditions. */
export function conditionProblems(ruleset: Ruleset): readonly Wrong[] {
  const rules = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const placed = allConditions(ruleset).flatMap(({ condition, at, within, holder }) =>
    problemsOf(condition, {
      ruleset,
      within,
      params: rules.get(holder)?.params ?? {},
      at: `\`${holder}\` ${at}`,
    }),
  );
  const cyclic = cyclicNames(ruleset).map((name) => ({
    code: "cyclic-condition",
    path: `condition \`${name}\``,
    message: "refers to itself",
  }));
  return [...placed, ...cyclic];
}

interface Place {
  readonly ruleset: Ruleset;
  /** Beginning of the table's paths that paths here are relative to. */
  readonly within: string;
  readonly params: NonNullable<Rule["params"]>;
  readonly at: string;
}

function problemsOf(condition: Condition, place: Place): readonly Wrong[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return condition.of.length === 0
        ? [{ code: "empty-list", path: place.at, message: "has no part" }]
        : [];
    case "field":
      return [
        ...pathProblems(condition.path, place),
        ...("in" in condition ? valueProblems(condition.path, condition.in, place) : []),
      ];
    case "known":
      return pathProblems(condition.path, place);
    case "found":
      return foundProblems(condition, place);
    case "near":
      return condition.of.flatMap((detector) => detectorProblems(detector, place));
    case "ref":
      return nameProblems(condition.name, place);
    case "some":
    case "every":
    case "count":
      return listProblems(condition.path, place);
    case "not":
      return [];
    default:
      return condition satisfies never;
  }
}

/** Inside a list paths are relative to its elements; a path through a list does not compile. */
function pathProblems(path: Path, { within, at }: Place): readonly Wrong[] {
  if (rowOf(within + path) !== undefined && !path.includes("[]")) return [];
  const candidates = allRows.flatMap((row) =>
    row.path.startsWith(within) ? [row.path.slice(within.length)] : [],
  );
  return [unknownName("unknown-path", at, { what: "path", word: path, candidates })];
}

function valueProblems(path: Path, given: readonly unknown[] | Param, place: Place): readonly Wrong[] {
  if ("param" in given) return paramProblems(given, place);
  if (given.length === 0) return [{ code: "empty-list", path: place.at, message: "compares with no value" }];
  const values = rowOf(place.within + path)?.values;
  return given
    .map(String)
    .filter((value) => values !== undefined && !values.includes(value))
    .map((value) => ({
      code: "unknown-value",
      path: place.at,
      message: `\`${path}\` is never \`${value}\``,
      hint: hintFor(value, values ?? []),
    }));
}

function paramProblems({ param }: Param, { params, at }: Place): readonly Wrong[] {
  return Object.hasOwn(params, param)
    ? []
    : [unknownName("unknown-param", at, { what: "parameter", word: param, candidates: Object.keys(params) })];
}

function foundProblems(
  { detector, in: paths = [], with: given = {} }: FoundCondition,
  place: Place,
): readonly Wrong[] {
  const scanned = allRows.filter(({ scan }) => scan !== "never").map((row) => row.path);
  const declared = place.ruleset.detectors[detector]?.params ?? [];
  return [
    ...detectorProblems(detector, place),
    ...paths
      .filter((path) => !scanned.includes(path))
      .map((path) => ({
        code: "unknown-path",
        path: place.at,
        message: `detectors do not read \`${path}\``,
        hint: hintFor(path, scanned),
      })),
    ...Object.entries(given).flatMap(([name, values]) => [
      ...("param" in values ? paramProblems(values, place) : []),
      ...(declared.includes(name)
        ? []
        : [
            {
              code: "unknown-param",
              path: place.at,
              message: `the detector \`${detector}\` has no parameter \`${name}\``,
              hint: hintFor(name, declared),
            },
          ]),
    ]),
  ];
}

function detectorProblems(word: string, { ruleset, at }: Place): readonly Wrong[] {
  const candidates = Object.keys(ruleset.detectors);
  return candidates.some((id) => answersFor(id, word))
    ? []
    : [unknownName("unknown-detector", at, { what: "detector", word, candidates })];
}

function nameProblems(word: string, { ruleset, at }: Place): readonly Wrong[] {
  const candidates = Object.keys(ruleset.conditions);
  return candidates.includes(word)
    ? []
    : [unknownName("unknown-condition", at, { what: "condition", word, candidates })];
}

function listProblems(path: Path, { within, at }: Place): readonly Wrong[] {
  return rowOf(within + path)?.type === "list"
    ? []
    : [{ code: "not-a-list", path: at, message: `\`${path}\` is not a list` }];
}

/** Named conditions that refer to themselves, directly or through others. */
function cyclicNames({ conditions }: Ruleset): readonly string[] {
  const refs = new Map(Object.entries(conditions).map(([name, condition]) => [name, refsIn(condition)]));
  return [...refs.keys()].filter((name) => reaches(name, name, { refs, seen: new Set() }));
}

function refsIn(condition: Condition): readonly string[] {
  return walk({ condition, at: "", within: "" }).flatMap(({ condition: one }) =>
    one.op === "ref" ? [one.name] : [],
  );
}

interface Search {
  readonly refs: ReadonlyMap<string, readonly string[]>;
  readonly seen: Set<string>;
}

function reaches(from: string, target: string, search: Search): boolean {
  if (search.seen.has(from)) return false;
  search.seen.add(from);
  return (search.refs.get(from) ?? []).some((next) => next === target || reaches(next, target, search));
}
