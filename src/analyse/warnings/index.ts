import type { Problem, Ruleset } from "../../model/index.js";
import type { RuleExamples } from "../proof.js";
import { idleConditions } from "./conditions.js";
import { unusedPermissions } from "./permissions.js";
import { type Age, oldSource, undecided, unproven } from "./proof.js";
import { idleRules } from "./rules.js";

export type { Age };

/**
 * What compiles and is probably not meant, each with `level: "warning"`.
 *
 * Always: clauses that nothing decides, rules written twice, shadowed or without effect, conditions that never or always
 * hold, permissions that lower nothing. Where examples are given: rules that are not shown on both sides. Where an age is
 * given: a source older than that. Everything told is so; that nothing is told proves nothing.
 */
export function warningsOf(
  ruleset: Ruleset,
  examples?: readonly RuleExamples[],
  age?: Age,
): readonly Problem[] {
  const warnings = [
    ...undecided(ruleset),
    ...idleRules(ruleset.rules),
    ...idleConditions(ruleset),
    ...unusedPermissions(ruleset),
    ...(age === undefined ? [] : oldSource(ruleset, age)),
    ...(examples === undefined ? [] : unproven(ruleset, examples)),
  ];
  return warnings.map((warning) => ({ ...warning, ruleset: ruleset.id, level: "warning" }));
}
