import { type Age, type RuleExamples, warningsOf } from "../analyse/index.js";
import type { Problem, Ruleset } from "../model/index.js";
import { checkRuleset as errorsOf } from "../ruleset/index.js";

/** What warnings are made from besides the ruleset; an empty record asks for those that need nothing more. */
export interface CheckOptions {
  readonly examples?: readonly RuleExamples[] | undefined;
  readonly age?: Age | undefined;
}

/**
 * Everything that keeps a ruleset from being compiled; with options, what compiles and is probably not meant as well,
 * marked `level: "warning"`. Warnings are looked for only where there is no error.
 */
export function checkRuleset(ruleset: Ruleset, options?: CheckOptions): readonly Problem[] {
  const errors = errorsOf(ruleset);
  if (errors.length > 0 || options === undefined) return errors;
  return warningsOf(ruleset, options.examples, options.age);
}
