import type { Clause, Rule, Ruleset } from "../model/index.js";
import type { RuleExamples } from "./proof.js";

/** How a clause is accounted for. */
export type Accounted =
  | { readonly by: "rule" | "citation" | "permission"; readonly ids: readonly string[] }
  | { readonly by: "advisory" | "silence"; readonly reason: string }
  | { readonly by: "nothing" };

/** Which clauses are decided and how, and which rules are shown on which side. */
export interface Coverage {
  readonly clauses: { readonly [clause: string]: Accounted };
  readonly rules: {
    readonly [rule: string]: {
      readonly violates: number;
      readonly passes: number;
      readonly undetermined: number;
    };
  };
}

/** Accounts for every clause and every rule that is not off. */
export function coverageOf(ruleset: Ruleset, examples: readonly RuleExamples[] = []): Coverage {
  return {
    clauses: Object.fromEntries(
      Object.entries(ruleset.clauses).map(([id, clause]) => [id, accountFor(id, clause, ruleset)]),
    ),
    rules: Object.fromEntries(
      ruleset.rules.filter(({ off }) => off !== true).map(({ id }) => [id, shownOf(id, examples)]),
    ),
  };
}

function accountFor(id: string, { advisory, silent }: Clause, { rules, permissions }: Ruleset): Accounted {
  if (advisory !== undefined) return { by: "advisory", reason: advisory };
  if (silent !== undefined) return { by: "silence", reason: silent };
  const found = [
    { by: "rule", ids: idsOf(rules, ({ cites }) => cites.includes(id)) },
    {
      by: "citation",
      ids: idsOf(rules, ({ alsoCites = [] }) => alsoCites.some(({ clause }) => clause === id)),
    },
    { by: "permission", ids: permissions.filter(({ cites }) => cites.includes(id)).map((one) => one.id) },
  ] as const;
  return found.find(({ ids }) => ids.length > 0) ?? { by: "nothing" };
}

function idsOf(rules: readonly Rule[], fits: (rule: Rule) => boolean): readonly string[] {
  return rules.filter((rule) => rule.off !== true && fits(rule)).map(({ id }) => id);
}

function shownOf(id: string, examples: readonly RuleExamples[]): Coverage["rules"][string] {
  const own = examples.filter(({ rule }) => rule === id);
  const count = (of: (one: RuleExamples) => readonly unknown[]) => own.flatMap(of).length;
  return {
    violates: count(({ violates }) => violates),
    passes: count(({ passes }) => passes),
    undetermined: count(({ undetermined = [] }) => undetermined),
  };
}
