export {
  type Accounted,
  type Coverage,
  coverageOf,
  diffRulesets,
  type Registry,
  type Replay,
  type RuleExamples,
  type RulesetDiff,
  registry,
  replay,
  type Trial,
  type TriedRule,
  trialOf,
  type ViolatingExample,
  warningsOf,
} from "../analyse/index.js";
export type { Examples } from "../detect/index.js";
export { checkRuleset } from "../ruleset/index.js";
export { checkDetector } from "./detector.js";
export { testRuleset } from "./examples.js";
export { harmlessSubjects, sampleInstitution, sampleSubjects } from "./samples.js";
