import type { Condition } from "../../model/index.js";
import { describe } from "../../rules/index.js";
import type { Standing } from "../implies.js";
import type { ConditionMutant } from "./mutant.js";
import { ownMutants } from "./nodes.js";
import type { Part } from "./parts.js";

/**
 * Every condition that differs from a part in one thing of its own; what is inside it are parts themselves.
 *
 * It is turned round only where it cannot be left out: an example that shows what comes of leaving it out shows that too.
 */
export function partMutants({
  condition,
  at,
  needed,
  ...standing
}: Pick<Part, "condition" | "at" | "needed" | keyof Standing>): readonly ConditionMutant[] {
  return [...(needed ? [negated(condition, at)] : []), ...ownMutants(condition, at, standing)];
}

function negated(condition: Condition, at: string): ConditionMutant {
  return {
    kind: "negate",
    at,
    mutation: `the opposite of: ${describe(condition)}`,
    condition: condition.op === "not" ? condition.of : { op: "not", of: condition },
  };
}
