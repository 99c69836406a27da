import type { ResolvedCondition } from "./resolved.js";

/** Whether a condition could hold for a draft of a kind, whatever else is sent or seen; conditions on elements of lists are left open. */
export function couldHold(condition: ResolvedCondition, kind: string): boolean {
  switch (condition.op) {
    case "in":
      return condition.path !== "kind" || condition.in.includes(kind);
    case "all":
      return condition.of.every((part) => couldHold(part, kind));
    case "any":
      return condition.of.some((part) => couldHold(part, kind));
    case "atLeast":
      return condition.of.filter((part) => couldHold(part, kind)).length >= condition.n;
    case "not":
      return condition.of.op !== "in" || condition.of.path !== "kind" || !condition.of.in.includes(kind);
    case "range":
    case "known":
    case "some":
    case "every":
    case "count":
    case "found":
    case "near":
      return true;
    default:
      return condition satisfies never;
  }
}
