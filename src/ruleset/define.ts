import type {
  Clause,
  Condition,
  Detector,
  Institution,
  Period,
  Permission,
  Rule,
  Ruleset,
} from "../model/index.js";
import { carriedBy } from "../rules/index.js";
import type { Change } from "./change.js";
import { inherit } from "./extend.js";
import { allConditions } from "./walk.js";

/** What `defineRuleset` is given; detectors used in conditions need not be listed. */
export interface RulesetSpec<
  ClauseId extends string,
  RuleId extends string,
  TheirClauseId extends string = never,
  TheirRuleId extends string = never,
> {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly effective: Period;
  /** Rulesets whose clauses, rules and permissions come along; the last one's institution, unless one is given. */
  readonly extends?: readonly Ruleset<TheirClauseId, TheirRuleId>[];
  /** What becomes of their rules, each with the reason. */
  readonly changes?: { readonly [R in NoInfer<TheirRuleId>]?: Change };
  readonly institution?: Institution;
  readonly clauses: { readonly [C in ClauseId]: Clause };
  readonly rules: readonly Rule<RuleId, NoInfer<ClauseId | TheirClauseId>>[];
  readonly permissions?: readonly Permission<string, NoInfer<ClauseId | TheirClauseId>>[];
  readonly conditions?: { readonly [name: string]: Condition };
  /** Detectors of its own under `x/<name>`, and built-in ones that only its facts read. */
  readonly detectors?: { readonly [id: string]: Detector };
}

/**
 * Makes a flat ruleset from its parts and from those that it extends, and collects the detectors that its conditions
 * name; `compile` checks it.
 * @throws RulesetError when a change names no rule, has no reason, or would weaken what is locked
 */
export function defineRuleset<
  const ClauseId extends string,
  const RuleId extends string,
  const TheirClauseId extends string = never,
  const TheirRuleId extends string = never,
>({
  extends: parents = [],
  changes = {},
  ...own
}: RulesetSpec<ClauseId, RuleId, TheirClauseId, TheirRuleId>): Ruleset<
  ClauseId | TheirClauseId,
  RuleId | TheirRuleId
> {
  const theirs = inherit(own.id, parents, changes);
  const ruleset = {
    ...own,
    ...(theirs.institution === undefined ? {} : { institution: own.institution ?? theirs.institution }),
    clauses: { ...theirs.clauses, ...own.clauses },
    rules: [...theirs.rules, ...own.rules],
    permissions: [...theirs.permissions, ...(own.permissions ?? [])],
    conditions: { ...theirs.conditions, ...own.conditions },
  };
  // The ids are those of the parts, which the types of the parts tell and putting them together forgets.
  return {
    ...ruleset,
    detectors: { ...theirs.detectors, ...detectorsOf(ruleset), ...named(own.detectors ?? {}) },
  } as unknown as Ruleset<ClauseId | TheirClauseId, RuleId | TheirRuleId>;
}

/** Makes a rule; an undeclared clause in `cites` does not compile where the ruleset is defined. */
export function rule<const Id extends string, const Cite extends string>(
  id: Id,
  spec: Omit<Rule<Id, Cite>, "id">,
): Rule<Id, Cite> {
  return { id, ...spec };
}

export function permission<const Id extends string, const Cite extends string>(
  id: Id,
  spec: Omit<Permission<Id, Cite>, "id">,
): Permission<Id, Cite> {
  return { id, ...spec };
}

function detectorsOf(ruleset: Parameters<typeof allConditions>[0]): { readonly [id: string]: Detector } {
  const carried = allConditions(ruleset).flatMap(({ condition }) => carriedBy(condition));
  return Object.fromEntries(
    carried.map((detector) => [detector.id, detector]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

/** A detector made from data has no name of its own until it is declared under one; others stay the ones that rulesets share. */
function named(detectors: { readonly [id: string]: Detector }): { readonly [id: string]: Detector } {
  return Object.fromEntries(
    Object.entries(detectors).map(([id, detector]) => [
      id,
      detector.id === id ? detector : { ...detector, id },
    ]),
  );
}
