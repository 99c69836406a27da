export { defineDetector, type Examples, type Pattern } from "../detect/index.js";
export type { Clause, Condition, Institution, Permission, Rule, Ruleset, Subject } from "../model/index.js";
export {
  all,
  any,
  atLeast,
  count,
  every,
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
} from "../rules/index.js";
export { type Change, defineRuleset, permission, phrases, rule, shape } from "../ruleset/index.js";
