import { compile, evaluate } from "../evaluate/index.js";
import type { Clause, Rule, Ruleset } from "../model/index.js";
import { draftsOf, type RuleExamples } from "./proof.js";
import { withSampleInstitution } from "./sample-institution.js";

/** How a clause is accounted for. */
export type Accounted =
  | { readonly by: "rule" | "citation" | "permission"; readonly ids: readonly string[] }
  | { readonly by: "advisory" | "silence"; readonly reason: string }
  | { readonly by: "nothing" };

/** How many examples of each side show a rule. */
export interface Shown {
  readonly violates: number;
  readonly passes: number;
  readonly undetermined: number;
}

/** Which clauses are decided and how, which rules are shown on which side, and which permissions are used. */
export interface Coverage {
  readonly clauses: { readonly [clause: string]: Accounted };
  readonly rules: { readonly [rule: string]: Shown };
  /** How many of the examples each permission lowers a finding of. */
  readonly permissions: { readonly [permission: string]: { readonly lowers: number } };
}

/**
 * Accounts for every clause, every rule that is not off, and every permission.
 * @throws RulesetError when examples are given and the ruleset does not compile, SubjectError when one is no subject
 */
export function coverageOf(ruleset: Ruleset, examples: readonly RuleExamples[] = []): Coverage {
  return {
    clauses: accountedClauses(ruleset),
    rules: shownRules(ruleset, examples),
    permissions: usedPermissions(ruleset, examples),
  };
}

/** How every clause is accounted for. */
export function accountedClauses(ruleset: Ruleset): Coverage["clauses"] {
  return Object.fromEntries(
    Object.entries(ruleset.clauses).map(([id, clause]) => [id, accountFor(id, clause, ruleset)]),
  );
}

/** The examples of every rule that is not off, counted by side. */
export function shownRules({ rules }: Ruleset, examples: readonly RuleExamples[]): Coverage["rules"] {
  return Object.fromEntries(
    rules.filter(({ off }) => off !== true).map(({ id }) => [id, shownOf(id, examples)]),
  );
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

function shownOf(id: string, examples: readonly RuleExamples[]): Shown {
  const own = examples.filter(({ rule }) => rule === id);
  const count = (of: (one: RuleExamples) => readonly unknown[]) => own.flatMap(of).length;
  return {
    violates: count(({ violates }) => violates),
    passes: count(({ passes }) => passes),
    undetermined: count(({ undetermined = [] }) => undetermined),
  };
}

function usedPermissions(ruleset: Ruleset, examples: readonly RuleExamples[]): Coverage["permissions"] {
  const lowering = loweringIn(ruleset, examples);
  return Object.fromEntries(
    ruleset.permissions.map(({ id }) => [id, { lowers: lowering.filter((ids) => ids.has(id)).length }]),
  );
}

/** For each example, the permissions that lower something of it. */
function loweringIn(ruleset: Ruleset, examples: readonly RuleExamples[]): readonly ReadonlySet<string>[] {
  if (ruleset.permissions.length === 0 || examples.length === 0) return [];
  const compiled = compile(withSampleInstitution(ruleset));
  return examples.flatMap(draftsOf).map(({ example: { subject, host } }) => {
    const { findings } = evaluate(subject, compiled, { host });
    return new Set(findings.flatMap(({ loweredBy }) => loweredBy));
  });
}
