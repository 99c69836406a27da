import { compile, type Compiled, evaluate } from "../evaluate/index.js";
import type { Finding, HostProfile, Problem, Report, Ruleset, Subject } from "../model/index.js";

/** Proof of one rule: drafts that it finds, drafts that it leaves alone, and drafts of which it cannot tell. */
export interface RuleExamples {
  readonly rule: string;
  readonly violates: readonly ViolatingExample[];
  readonly passes: readonly Subject[];
  /** A fact that would decide it was not sent. */
  readonly undetermined?: readonly Subject[];
  /** Drafts that it should find and does not yet; the day it does, this says so. */
  readonly knownMiss?: readonly Subject[];
  /** Drafts that it should leave alone and does not yet. */
  readonly knownFalseAlarm?: readonly Subject[];
}

export interface ViolatingExample {
  readonly subject: Subject;
  /** The surface that it is written on, where the rule depends on what that shows. */
  readonly host?: HostProfile;
  /** Words of `text` that the finding marks, exactly. */
  readonly marks?: string;
  /** Clauses that the finding cites besides those of its rule. */
  readonly alsoCites?: readonly string[];
}

type Tell = (code: string, path: string, message: string) => void;

/** Everything that the examples of a ruleset show to be wrong with it, judged under this ruleset alone; nothing when all hold. */
export function testRuleset(ruleset: Ruleset, examples: readonly RuleExamples[]): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Tell = (code, path, message) => problems.push({ code, path, message, ruleset: ruleset.id });
  const compiled = compile(ruleset);
  checkCoverage(ruleset, examples, report);
  for (const one of examples) checkExamples(one, compiled, report);
  return problems;
}

/** Each rule has examples of both sides, each once, and none is about a rule that is not there. */
function checkCoverage({ rules }: Ruleset, examples: readonly RuleExamples[], report: Tell): void {
  const ids = rules.map(({ id }) => id);
  for (const id of ids.filter((id) => !examples.some(({ rule }) => rule === id))) report("no-example", `rule \`${id}\``, "has no examples");
  examples.forEach(({ rule, violates, passes }, index) => {
    const at = `rule \`${rule}\``;
    if (!ids.includes(rule)) report("unknown-rule", at, "is not in the ruleset");
    if (examples.findIndex((other) => other.rule === rule) < index) report("duplicate-examples", at, "has two entries of examples");
    if (violates.length === 0) report("no-violating-example", at, "has no draft that it finds");
    if (passes.length === 0) report("no-passing-example", at, "has no draft that it leaves alone");
  });
}

function checkExamples(examples: RuleExamples, compiled: Compiled, report: Tell): void {
  const { rule, violates, passes, undetermined = [], knownMiss = [], knownFalseAlarm = [] } = examples;
  const findings = (subject: Subject, host?: HostProfile) => findingsOf(evaluate(subject, compiled, { host }), rule);
  const place = (list: string, index: number) => `rule \`${rule}\` ${list}[${index}]`;
  violates.forEach((example, index) => checkViolating(example, findings(example.subject, example.host), (code, message) => report(code, place("violates", index), message)));
  passes.forEach((subject, index) => {
    if (findings(subject).some(isFelt)) report("does-not-pass", place("passes", index), "the rule says something about a draft that it should leave alone");
  });
  undetermined.forEach((subject, index) => {
    if (!findings(subject).some(({ status }) => status === "undetermined")) report("not-undetermined", place("undetermined", index), "the rule does not ask for what was not sent");
  });
  knownMiss.forEach((subject, index) => {
    if (findings(subject).some(isFelt)) report("miss-is-found", place("knownMiss", index), "the rule finds it now, so it belongs to `violates`");
  });
  knownFalseAlarm.forEach((subject, index) => {
    if (!findings(subject).some(isFelt)) report("false-alarm-is-gone", place("knownFalseAlarm", index), "the rule leaves it alone now, so it belongs to `passes`");
  });
}

function checkViolating({ subject, marks, alsoCites = [] }: ViolatingExample, findings: readonly Finding[], report: (code: string, message: string) => void): void {
  const found = findings.filter(({ status }) => status === "violation");
  if (found.length === 0) return report("does-not-violate", "the rule does not find a draft that it should find");
  if (marks !== undefined && !found.some((finding) => marked(finding, subject).includes(marks))) report("wrong-span", "the finding does not mark the words that it should mark");
  const cited = found.flatMap(({ citations }) => citations.map(({ clause }) => clause));
  for (const clause of alsoCites.filter((clause) => !cited.includes(clause))) report("not-cited", `the finding does not cite \`${clause}\``);
}

function marked({ spans }: Finding, { text }: Subject): readonly string[] {
  return spans.filter(({ field }) => field === "text").map(({ start, end }) => String(text ?? "").slice(start, end));
}

function findingsOf({ findings }: Report, rule: string): readonly Finding[] {
  return findings.filter(({ rules }) => rules.includes(rule));
}

/** A finding that a permission lowered to nothing, or a mere note, holds nobody up. */
function isFelt({ outcome }: Finding): boolean {
  return outcome !== "allow";
}
