export type { Change } from "./change.js";
export { checkRuleset } from "./check/index.js";
export { phrases, shape } from "./custom.js";
export { defineRuleset, permission, type RulesetSpec, rule } from "./define.js";
export { canonical, hashOf } from "./hash.js";
export { conditionsOf, walk } from "./walk.js";
