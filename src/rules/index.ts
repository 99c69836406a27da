export type { Answer, Truth } from "./answer.js";
export { applyRule, type OpenFinding } from "./apply.js";
export { ask } from "./ask.js";
export {
  type Asked,
  all,
  any,
  atLeast,
  carriedBy,
  count,
  every,
  type FieldHelpers,
  field,
  found,
  kind,
  known,
  near,
  not,
  platform,
  ref,
  sentAs,
  some,
} from "./conditions.js";
export { couldHold } from "./could-hold.js";
export { describe } from "./describe.js";
export { instancesIn, instancesOf } from "./instances.js";
export { type Names, resolveCondition, resolveRule } from "./resolve.js";
export type { ResolvedCondition, ResolvedRule, RulePart } from "./resolved.js";
