export type { Bump } from "./bump.js";
export { diffRulesets, type RulesetDiff } from "./diff.js";
export type { Difference } from "./parts.js";
