import type { ResolvedCondition, ResolvedRule } from "./resolved.js";

/** The detector instances that a rule asks anything of. */
export function instancesOf({ trigger, parts, alsoCites }: ResolvedRule): readonly string[] {
  return [trigger, ...parts.map(({ condition }) => condition), ...alsoCites.map(({ when }) => when)].flatMap(
    instancesIn,
  );
}

/** The detector instances that a condition asks for. */
export function instancesIn(condition: ResolvedCondition): readonly string[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return condition.of.flatMap(instancesIn);
    case "not":
      return instancesIn(condition.of);
    case "some":
    case "every":
      return instancesIn(condition.where);
    case "count":
      return condition.where === undefined ? [] : instancesIn(condition.where);
    case "found":
      return condition.instances;
    case "near":
      return condition.of.flat();
    case "in":
    case "range":
    case "known":
      return [];
    default:
      return condition satisfies never;
  }
}
