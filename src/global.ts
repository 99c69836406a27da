/** What a page without a bundler gets as `clearpost`: the engine, one ruleset, and the ways of showing a report. */
export { compile, evaluate, explain, RulesetError, SubjectError, withInstitution } from "clearpost";
export { cards, decisionSentences, redact, render } from "clearpost/formats";
export { defineHost, hosts, neutralReplies } from "clearpost/hosts";
export { ruleset as baseline } from "clearpost/rulesets/baseline";
