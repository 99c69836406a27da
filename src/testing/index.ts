export {
  type Accounted,
  type Age,
  type Bump,
  type Coverage,
  coverageOf,
  type Difference,
  diffRulesets,
  type Excuse,
  type Mutant,
  type MutationKind,
  type MutationOptions,
  type Mutations,
  mutateRuleset,
  type ProgressOptions,
  type Registry,
  type Replay,
  type RuleExamples,
  type RulesetDiff,
  registry,
  replay,
  type Shown,
  sampleInstitution,
  subjectsOf,
  type Trial,
  type TrialOptions,
  type TriedRule,
  trialOf,
  type ViolatingExample,
  warningsOf,
} from "../analyse/index.js";
export type { Examples } from "../detect/index.js";
export { type CheckOptions, checkRuleset } from "./check.js";
export { checkDetector } from "./detector.js";
export { testRuleset } from "./examples.js";
export { harmlessSubjects, sampleSubjects } from "./samples.js";
