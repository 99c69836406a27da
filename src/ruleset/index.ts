export { checkRuleset } from "./check.js";
export { phrases, shape } from "./custom.js";
export { defineRuleset, permission, type RulesetSpec, rule } from "./define.js";
export { canonical, hashOf } from "./hash.js";
export { allConditions, conditionsOf, type Placed } from "./walk.js";
