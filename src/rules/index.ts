export { type Answer, type Truth } from "./answer.js";
export { applyRule, type OpenFinding } from "./apply.js";
export { ask } from "./ask.js";
export { describe } from "./describe.js";
export { givenValues, type Names, resolveCondition, resolveRule } from "./resolve.js";
export type { ResolvedCondition, ResolvedRule, RulePart } from "./resolved.js";
export { judgeRule, statusOf, type Verdict } from "./verdict.js";
export { all, any, type Asked, atLeast, carriedBy, count, every, field, type FieldHelpers, found, kind, known, near, not, platform, ref, sentAs, some } from "./conditions.js";
