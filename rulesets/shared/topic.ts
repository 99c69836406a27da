import { any, type Condition, type Rule, sentAs } from "clearpost/dsl";

/** What a rule made by a factory takes from one institution's policy. */
export interface Topic<C extends string> {
  readonly id: string;
  readonly cites: readonly [C, ...C[]];
  readonly contact: string;
  readonly outcome: Rule["outcome"];
  readonly severity: Rule["severity"];
  /** When the policy does not apply. */
  readonly exempt?: Condition;
}

/** Known not to be bound; somebody of whom nothing was sent counts as bound. */
export const notBound = /* @__PURE__ */ sentAs("author.affiliation", "none");

export function exemptions(exempt: Condition | undefined): Condition {
  return exempt === undefined ? notBound : any(notBound, exempt);
}
