import { type Problem, type Rule, type Ruleset, RulesetError } from "../model/index.js";
import { type Change, changeRule } from "./change.js";
import { hintFor, type Wrong } from "./check/problem.js";

/** Changes to rules of the rulesets that are extended, by rule id. */
export interface Changes {
  readonly [rule: string]: Change | undefined;
}

/** What a ruleset takes over from others. */
export type Inherited = Pick<
  Ruleset,
  "clauses" | "rules" | "permissions" | "conditions" | "detectors" | "institution"
>;

/**
 * Puts the rulesets that `id` extends together, in the order given, and changes their rules.
 * @throws RulesetError when a change names no rule, has no reason, or would weaken what is locked
 */
export function inherit(id: string, parents: readonly Ruleset[], changes: Changes): Inherited {
  const rules = parents.flatMap((parent) => parent.rules.map((rule) => from(parent, rule)));
  const results = rules.map((rule) => {
    const change = changes[rule.id];
    return change === undefined ? { rule, problems: [] } : changeRule(rule, change, id);
  });
  const problems = [
    ...unknownRules(changes, rules),
    ...repeated(parents),
    ...results.flatMap((result) => result.problems),
  ];
  if (problems.length > 0)
    throw new RulesetError(problems.map((problem): Problem => ({ ...problem, ruleset: id })));
  return {
    clauses: Object.assign({}, ...parents.map(({ clauses }) => clauses)),
    rules: results.map(({ rule }) => rule),
    permissions: parents.flatMap(({ permissions }) => permissions),
    conditions: Object.assign({}, ...parents.map(({ conditions }) => conditions)),
    detectors: Object.assign({}, ...parents.map(({ detectors }) => detectors)),
    institution: parents.findLast(({ institution }) => institution !== undefined)?.institution,
  };
}

/** A rule remembers who wrote it, through any number of rulesets. */
function from({ id }: Ruleset, rule: Rule): Rule {
  return { ...rule, definedIn: rule.definedIn ?? id };
}

function unknownRules(changes: Changes, rules: readonly Rule[]): readonly Wrong[] {
  const ids = rules.map(({ id }) => id);
  return Object.keys(changes)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      code: "unknown-rule",
      path: `changes.${id}`,
      message: "no ruleset that is extended has this rule",
      hint: hintFor(id, ids),
    }));
}

/** Two rulesets may share what a third wrote, and then the rule would be there twice. */
function repeated(parents: readonly Ruleset[]): readonly Wrong[] {
  const ids = parents.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ code: "duplicate-id", path: "extends", message: `\`${id}\` is extended twice` }));
}
