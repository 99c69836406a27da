export { type Accounted, type Coverage, coverageOf, type Shown } from "./coverage.js";
export { type Bump, type Difference, diffRulesets, type RulesetDiff } from "./diff/index.js";
export { unmet } from "./expectations.js";
export {
  type Excuse,
  type Mutant,
  type MutationKind,
  type MutationOptions,
  type Mutations,
  mutateRuleset,
} from "./mutate/index.js";
export type { ProgressOptions } from "./progress.js";
export {
  draftsOf,
  isProvenElsewhere,
  type RuleExamples,
  subjectsOf,
  type ViolatingExample,
} from "./proof.js";
export { type Registry, registry } from "./registry.js";
export { type Replay, replay } from "./replay.js";
export { sampleInstitution, withSampleInstitution } from "./sample-institution.js";
export { type Trial, type TrialOptions, type TriedRule, trialOf } from "./trial.js";
export { type Age, warningsOf } from "./warnings/index.js";
