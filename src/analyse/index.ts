export { type Accounted, type Coverage, coverageOf } from "./coverage.js";
export { diffRulesets, type RulesetDiff } from "./diff.js";
export type { RuleExamples, ViolatingExample } from "./proof.js";
export { type Registry, registry } from "./registry.js";
export { type Replay, replay } from "./replay.js";
export { type Trial, type TriedRule, trialOf } from "./trial.js";
export { warningsOf } from "./warnings.js";
