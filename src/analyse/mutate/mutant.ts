import type { Condition, Permission, Rule } from "../../model/index.js";

/** What was done to a part of a policy. */
export type MutationKind =
  | "drop-alternative"
  | "drop-part"
  | "drop-value"
  | "negate"
  | "quantifier"
  | "threshold"
  | "voice"
  | "outcome"
  | "floor"
  | "permission";

/** One small change to a rule or a permission, told in English. */
export interface Mutation {
  readonly kind: MutationKind;
  /** Where it was made, in the rule or permission: `trigger.of[1]`. */
  readonly at: string;
  /** In English; it holds words of the policy, never of a draft. */
  readonly mutation: string;
}

export interface RuleMutant extends Mutation {
  readonly rule: Rule;
}

/** Without `permission` it is gone altogether. */
export interface PermissionMutant extends Mutation {
  readonly permission: Permission | undefined;
}

/** A condition with one part of it otherwise. */
export interface ConditionMutant extends Mutation {
  readonly condition: Condition;
}

/** A small change to a rule or permission that no example notices. */
export interface Mutant {
  /** Id of the rule or permission that was changed. */
  readonly rule: string;
  /** Where: `` `msk/x` trigger.of[1] ``. */
  readonly path: string;
  /** What was done, in English; it holds words of the policy, never of a draft. */
  readonly mutation: string;
  readonly kind: MutationKind;
  /** An example on which it says something else than the policy, and which does not mind; there a closer expectation would kill it. */
  readonly shownBy?: string;
}
