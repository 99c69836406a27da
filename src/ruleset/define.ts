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
import { allConditions } from "./walk.js";

/** What `defineRuleset` is given; detectors used in conditions need not be listed. */
export interface RulesetSpec<ClauseId extends string, RuleId extends string> {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly effective: Period;
  readonly institution?: Institution;
  readonly clauses: { readonly [C in ClauseId]: Clause };
  readonly rules: readonly Rule<RuleId, NoInfer<ClauseId>>[];
  readonly permissions?: readonly Permission<string, NoInfer<ClauseId>>[];
  readonly conditions?: { readonly [name: string]: Condition };
  /** Detectors of its own under `x/<name>`, and built-in ones that only its facts read. */
  readonly detectors?: { readonly [id: string]: Detector };
}

/** Makes a ruleset from its parts and collects the detectors that its conditions name; `compile` checks it. */
export function defineRuleset<const ClauseId extends string, const RuleId extends string>(
  spec: RulesetSpec<ClauseId, RuleId>,
): Ruleset<ClauseId, RuleId> {
  const ruleset = { permissions: [], conditions: {}, ...spec };
  return { ...ruleset, detectors: { ...detectorsOf(ruleset), ...named(spec.detectors ?? {}) } };
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
