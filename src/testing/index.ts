export type { Examples } from "../detect/index.js";
export { checkRuleset } from "../ruleset/index.js";
export { checkDetector } from "./detector.js";
export { type RuleExamples, testRuleset, type ViolatingExample } from "./examples.js";
export { harmlessSubjects, sampleInstitution, sampleSubjects } from "./samples.js";
