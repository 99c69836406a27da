import type { RuleExamples, ViolatingExample } from "../analyse/index.js";
import { type Compiled, compile, evaluate, withInstitution } from "../evaluate/index.js";
import type { Finding, HostProfile, Problem, Report, Rule, Ruleset, Subject } from "../model/index.js";
import { sampleInstitution } from "./samples.js";

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
  const compiled = compile(
    ruleset.institution === undefined ? withInstitution(ruleset, sampleInstitution) : ruleset,
  );
  const wrong = [
    ...missing(ruleset, examples),
    ...examples.flatMap((one, index) => [
      ...incomplete(one, examples.slice(0, index), ruleset),
      ...failing(one, compiled),
    ]),
  ];
  return wrong.map(({ code, at, message }) => ({ code, path: at, message, ruleset: ruleset.id }));
}

/** A rule that came with another ruleset as it was is proven there. */
function isProvenElsewhere({ id }: Ruleset, { definedIn = id, changed = [], off }: Rule): boolean {
  return off === true || (definedIn !== id && changed.length === 0);
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

type Check = (findings: readonly Finding[]) => Omit<Wrong, "at"> | undefined;

const expectations = {
  passes: (findings) =>
    findings.some(isFelt)
      ? { code: "does-not-pass", message: "the rule says something about a draft that it should leave alone" }
      : undefined,
  undetermined: (findings) =>
    findings.some(({ status }) => status === "undetermined")
      ? undefined
      : { code: "not-undetermined", message: "the rule does not ask for what was not sent" },
  knownMiss: (findings) =>
    findings.some(isFelt)
      ? { code: "miss-is-found", message: "the rule finds it now, so it belongs to `violates`" }
      : undefined,
  knownFalseAlarm: (findings) =>
    findings.some(isFelt)
      ? undefined
      : { code: "false-alarm-is-gone", message: "the rule leaves it alone now, so it belongs to `passes`" },
} as const satisfies Readonly<Record<string, Check>>;

const lists = ["passes", "undetermined", "knownMiss", "knownFalseAlarm"] as const;

function failing(examples: RuleExamples, compiled: Compiled): readonly Wrong[] {
  const { rule, violates } = examples;
  const findings = (subject: Subject, host?: HostProfile) =>
    findingsOf(evaluate(subject, compiled, { host }), rule);
  const at = (list: string, index: number) => `rule \`${rule}\` ${list}[${index}]`;
  const missed = violates.flatMap((example, index) =>
    unlike(example, findings(example.subject, example.host)).map((wrong) => ({
      ...wrong,
      at: at("violates", index),
    })),
  );
  const others = lists.flatMap((list) =>
    (examples[list] ?? []).flatMap((subject, index) => {
      const wrong = expectations[list](findings(subject));
      return wrong === undefined ? [] : [{ ...wrong, at: at(list, index) }];
    }),
  );
  return [...missed, ...others];
}

/** What a violating draft's findings lack. */
function unlike(
  { subject, marks, alsoCites = [] }: ViolatingExample,
  findings: readonly Finding[],
): readonly Omit<Wrong, "at">[] {
  const found = findings.filter(({ status }) => status === "violation");
  if (found.length === 0)
    return [{ code: "does-not-violate", message: "the rule does not find a draft that it should find" }];
  const cited = new Set(found.flatMap(({ citations }) => citations.map(({ clause }) => clause)));
  const unmarked = marks !== undefined && !found.some((finding) => marked(finding, subject).includes(marks));
  return [
    ...(unmarked
      ? [{ code: "wrong-span", message: "the finding does not mark the words that it should mark" }]
      : []),
    ...alsoCites
      .filter((clause) => !cited.has(clause))
      .map((clause) => ({ code: "not-cited", message: `the finding does not cite \`${clause}\`` })),
  ];
}

function marked({ spans }: Finding, { text }: Subject): readonly string[] {
  return spans
    .filter(({ field }) => field === "text")
    .map(({ start, end }) => String(text ?? "").slice(start, end));
}

function findingsOf({ findings }: Report, rule: string): readonly Finding[] {
  return findings.filter(({ rules }) => rules.includes(rule));
}

/** A finding that a permission lowered to nothing, or a mere note, holds nobody up. */
function isFelt({ outcome }: Finding): boolean {
  return outcome !== "allow";
}
