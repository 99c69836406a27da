import {
  draftsOf,
  isProvenElsewhere,
  type RuleExamples,
  unmet,
  withSampleInstitution,
} from "../analyse/index.js";
import { type Compiled, compile, evaluate } from "../evaluate/index.js";
import type { Problem, Ruleset } from "../model/index.js";

/** What is wrong, and where in the examples. */
interface Wrong {
  readonly code: string;
  readonly at: string;
  readonly message: string;
}

/**
 * Everything that the examples of a ruleset show to be wrong with it, judged under this ruleset alone; nothing when all hold.
 *
 * A ruleset without a hospital is judged for `sampleInstitution`, so that its examples have one to name.
 */
export function testRuleset(ruleset: Ruleset, examples: readonly RuleExamples[]): readonly Problem[] {
  const compiled = compile(withSampleInstitution(ruleset));
  const wrong = [
    ...missing(ruleset, examples),
    ...examples.flatMap((one, index) => [
      ...incomplete(one, examples.slice(0, index), ruleset),
      ...failing(one, compiled),
    ]),
  ];
  return wrong.map(({ code, at, message }) => ({ code, path: at, message, ruleset: ruleset.id }));
}

function missing(ruleset: Ruleset, examples: readonly RuleExamples[]): readonly Wrong[] {
  const shown = new Set(examples.map(({ rule }) => rule));
  return ruleset.rules
    .filter((rule) => !shown.has(rule.id) && !isProvenElsewhere(ruleset, rule))
    .map(({ id }) => ({ code: "no-example", at: `rule \`${id}\``, message: "has no examples" }));
}

/** Both sides are shown, once, of a rule that is there. */
function incomplete(
  { rule, violates, passes, undetermined = [] }: RuleExamples,
  before: readonly RuleExamples[],
  { rules }: Ruleset,
): readonly Wrong[] {
  const at = `rule \`${rule}\``;
  const doubts: readonly (readonly [boolean, string, string])[] = [
    [!rules.some(({ id }) => id === rule), "unknown-rule", "is not in the ruleset"],
    [before.some((other) => other.rule === rule), "duplicate-examples", "has two entries of examples"],
    // A rule on faint signs alone is never sure, so a draft that it asks about will do.
    [violates.length + undetermined.length === 0, "no-violating-example", "has no draft that it finds"],
    [passes.length === 0, "no-passing-example", "has no draft that it leaves alone"],
  ];
  return doubts.filter(([holds]) => holds).map(([, code, message]) => ({ code, at, message }));
}

function failing(examples: RuleExamples, compiled: Compiled): readonly Wrong[] {
  return draftsOf(examples).flatMap((draft) => {
    const { subject, host } = draft.example;
    const { findings } = evaluate(subject, compiled, { host });
    const own = findings.filter(({ rules }) => rules.includes(draft.rule));
    return unmet(draft, own).map((wrong) => ({ ...wrong, at: draft.place }));
  });
}
