export { type JsonSchema, jsonSchemas } from "./json/index.js";
export { type LoadOptions, loadRuleset } from "./load/index.js";
export { reportSchema } from "./parts/report.js";
export { type RulesetData, rulesetSchema } from "./parts/ruleset.js";
export { subjectSchema } from "./subject/index.js";
export { toJson } from "./to-json.js";
