import { allRows, type Clause, type Condition, didYouMean, isDay, type Param, type Path, type Problem, type Rule, rowOf, type Ruleset, type Scalar } from "../model/index.js";
import { answersFor } from "../detect/index.js";
import { openTriggers } from "./open-trigger.js";
import { allConditions, walk } from "./walk.js";

/** Where a problem stands and what it is about. */
type Report = (code: string, at: string, message: string, hint?: string) => void;

const privacyCategories: ReadonlySet<string> = /* @__PURE__ */ new Set(["phi-identifier", "patient-identification", "patient-acknowledgement", "patient-media"]);

/** Everything that is wrong with a ruleset, at once; nothing when it can be compiled. */
export function checkRuleset(ruleset: Ruleset): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, message, hint) => problems.push({ code, path, message, hint, ruleset: ruleset.id });
  checkShell(ruleset, report);
  checkIds(ruleset, report);
  checkCitations(ruleset, report);
  checkConditions(ruleset, report);
  checkPermissions(ruleset, report);
  if (problems.length === 0) for (const id of openTriggers(ruleset)) report("open-trigger", `rule \`${id}\``, "the trigger is unknown when nothing but `kind` was sent", "move what asks a circumstance to `when`");
  return problems;
}

function checkShell({ rules, effective }: Ruleset, report: Report): void {
  if (rules.length === 0) report("empty-ruleset", "rules", "there is no rule");
  if (!isDay(effective.from)) report("bad-period", "effective.from", "must be a day written `yyyy-mm-dd`");
  if (effective.to !== undefined && !(isDay(effective.to) && effective.to > effective.from)) report("bad-period", "effective.to", "must be a later day written `yyyy-mm-dd`");
}

function checkIds({ rules, permissions }: Ruleset, report: Report): void {
  const seen = new Set<string>();
  for (const { id } of [...rules, ...permissions]) {
    if (seen.has(id)) report("duplicate-id", `rule \`${id}\``, "two rules or permissions have this id");
    seen.add(id);
  }
}

function checkCitations(ruleset: Ruleset, report: Report): void {
  const clauses = Object.keys(ruleset.clauses);
  const cited = [
    ...ruleset.rules.map((rule) => ({ id: rule.id, cites: [...rule.cites, ...(rule.alsoCites ?? []).map(({ clause }) => clause)] })),
    ...ruleset.permissions.map(({ id, cites }) => ({ id, cites })),
  ];
  for (const { id, cites } of cited) {
    if (cites.length === 0) report("no-citation", `rule \`${id}\``, "cites no clause");
    for (const clause of cites) if (!clauses.includes(clause)) report("unknown-clause", `rule \`${id}\``, `unknown clause \`${clause}\``, hintFor(clause, clauses));
  }
}

function checkPermissions(ruleset: Ruleset, report: Report): void {
  const ids = ruleset.rules.map(({ id }) => id);
  for (const { id, lowers } of ruleset.permissions) {
    const at = `permission \`${id}\``;
    if ("categories" in lowers) for (const category of lowers.categories.filter((one) => privacyCategories.has(one))) report("lowers-privacy", at, `the category \`${category}\` protects patients and cannot be lowered`);
    if ("rules" in lowers) for (const rule of lowers.rules) checkLowered(rule, { ruleset, ids, at, report });
  }
}

function checkLowered(id: string, { ruleset, ids, at, report }: { ruleset: Ruleset; ids: readonly string[]; at: string; report: Report }): void {
  const rule = ruleset.rules.find((one) => one.id === id);
  if (rule === undefined) report("unknown-rule", at, `unknown rule \`${id}\``, hintFor(id, ids));
  else if (privacyCategories.has(categoryOf(rule, ruleset.clauses))) report("lowers-privacy", at, `the rule \`${id}\` protects patients and cannot be lowered`);
}

function categoryOf(rule: Rule, clauses: { readonly [id: string]: Clause }): string {
  return rule.category ?? clauses[rule.cites[0]]?.category ?? "other";
}

function checkConditions(ruleset: Ruleset, report: Report): void {
  const rules = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  for (const { condition, at, within, holder } of allConditions(ruleset)) {
    checkOne(condition, { ruleset, within, params: rules.get(holder)?.params ?? {}, report: (code, path, message, hint) => report(code, `\`${holder}\` ${at}${path}`, message, hint) });
  }
  for (const name of cyclicNames(ruleset)) report("cyclic-condition", `condition \`${name}\``, "refers to itself");
}

interface Checking {
  readonly ruleset: Ruleset;
  readonly within: string;
  readonly params: NonNullable<Rule["params"]>;
  readonly report: Report;
}

function checkOne(condition: Condition, checking: Checking): void {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      if (condition.of.length === 0) checking.report("empty-list", "", "has no part");
      return;
    case "field":
      return checkField(condition, checking);
    case "known":
      return checkPath(condition.path, checking);
    case "found":
      return checkFound(condition, checking);
    case "near":
      for (const detector of condition.of) checkDetector(detector, checking);
      return;
    case "ref":
      if (!Object.hasOwn(checking.ruleset.conditions, condition.name)) checking.report("unknown-condition", "", `unknown condition \`${condition.name}\``, hintFor(condition.name, Object.keys(checking.ruleset.conditions)));
      return;
    case "some":
    case "every":
    case "count":
      if (rowOf(checking.within + condition.path)?.type !== "list") checking.report("not-a-list", "", `\`${condition.path}\` is not a list`);
      return;
    case "not":
      return;
    default:
      return condition satisfies never;
  }
}

function checkField(condition: Extract<Condition, { op: "field" }>, checking: Checking): void {
  checkPath(condition.path, checking);
  if (!("in" in condition)) return;
  if ("param" in condition.in) return checkParam(condition.in, checking);
  if (condition.in.length === 0) checking.report("empty-list", "", "compares with no value");
  const values = rowOf(checking.within + condition.path)?.values;
  for (const value of condition.in) checkValue(value, values, condition.path, checking);
}

function checkValue(value: Scalar, values: readonly string[] | undefined, path: Path, { report }: Checking): void {
  if (values !== undefined && !values.includes(String(value))) report("unknown-value", "", `\`${path}\` is never \`${value}\``, hintFor(String(value), values));
}

function checkParam({ param }: Param, { params, report }: Checking): void {
  if (!Object.hasOwn(params, param)) report("unknown-param", "", `unknown parameter \`${param}\``, hintFor(param, Object.keys(params)));
}

/** Inside a list paths are relative to its elements; a path through a list does not compile. */
function checkPath(path: Path, { within, report }: Checking): void {
  if (rowOf(within + path) !== undefined && !path.includes("[]")) return;
  const known = allRows.flatMap((row) => (row.path.startsWith(within) ? [row.path.slice(within.length)] : []));
  report("unknown-path", "", `unknown path \`${path}\``, hintFor(path, known));
}

function checkFound(condition: Extract<Condition, { op: "found" }>, checking: Checking): void {
  checkDetector(condition.detector, checking);
  for (const path of condition.in ?? []) if (rowOf(path) === undefined || rowOf(path)?.scan === "never") checking.report("unknown-path", "", `detectors do not read \`${path}\``, hintFor(path, allRows.filter(({ scan }) => scan !== "never").map((row) => row.path)));
  for (const [name, given] of Object.entries(condition.with ?? {})) {
    if ("param" in given) checkParam(given, checking);
    const declared = checking.ruleset.detectors[condition.detector]?.params ?? [];
    if (!declared.includes(name)) checking.report("unknown-param", "", `the detector \`${condition.detector}\` has no parameter \`${name}\``, hintFor(name, declared));
  }
}

function checkDetector(detector: string, { ruleset, report }: Checking): void {
  const ids = Object.keys(ruleset.detectors);
  if (!ids.some((id) => answersFor(id, detector))) report("unknown-detector", "", `unknown detector \`${detector}\``, hintFor(detector, ids));
}

/** Named conditions that refer to themselves, directly or through others. */
function cyclicNames({ conditions }: Ruleset): readonly string[] {
  const refs = new Map(Object.entries(conditions).map(([name, condition]) => [name, walk({ condition, at: "", within: "" }).flatMap(({ condition: one }) => (one.op === "ref" ? [one.name] : []))]));
  return [...refs.keys()].filter((name) => reaches(name, name, refs, new Set()));
}

function reaches(from: string, target: string, refs: ReadonlyMap<string, readonly string[]>, seen: Set<string>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (refs.get(from) ?? []).some((next) => next === target || reaches(next, target, refs, seen));
}

function hintFor(word: string, candidates: readonly string[]): string | undefined {
  const near = didYouMean(word, candidates);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
