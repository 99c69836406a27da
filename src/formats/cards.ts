import {
  type Citation,
  type Finding,
  type Outcome,
  outcomeRank,
  type Path,
  type Report,
  type Span,
  severityRank,
} from "../model/index.js";
import { fieldText } from "./field-text.js";
import { topicOf } from "./wording.js";

/** One problem as an author meets it: what several rules and rulesets say of the same words. */
export interface Card {
  /** In words; findings of one topic can share a card. */
  readonly topic: string;
  readonly outcome: Outcome;
  readonly message: string;
  /** What to do; absent when no rule says. */
  readonly remedy?: string;
  /** Who decides, or whom to ask. */
  readonly contact?: string;
  readonly spans: readonly Span[];
  /** The worst finding's clauses first, each once. */
  readonly citations: readonly [Citation, ...Citation[]];
  readonly rules: readonly string[];
  /** Facts that nobody sent and that this hangs on. */
  readonly missing: readonly Path[];
  readonly findings: readonly [Finding, ...Finding[]];
}

export interface CardOptions {
  /** All cards instead of the three worst. */
  readonly all?: boolean | undefined;
  /** What was judged; with it sentences are told apart, without it words that stand close count as one sentence. */
  readonly subject?: unknown;
}

const mostCards = 3;
/** Without the text, spans at most this many UTF-16 units apart are taken for one sentence. */
const sentenceReach = 80;
const longestSentence = 1000;

/** The report's problems, worst first, one card each; what is allowed is none. */
export function cards(report: Report, { all = false, subject }: CardOptions = {}): readonly Card[] {
  const open = [...report.findings].filter(({ outcome }) => outcome !== "allow").sort(worstFirst);
  const made = open
    .reduce<readonly Group[]>((groups, finding) => place(groups, finding, subject), [])
    .map(cardOf);
  const sorted = made.sort((a, b) => worstFirst(a.findings[0], b.findings[0]));
  return all ? sorted : sorted.slice(0, mostCards);
}

type Group = readonly [Finding, ...Finding[]];

/** Puts a finding with all groups it belongs to, which so become one. */
function place(groups: readonly Group[], finding: Finding, subject: unknown): readonly Group[] {
  const near = groups.filter((group) => group.some((one) => isSameProblem(one, finding, subject)));
  const [first, ...others] = near;
  if (first === undefined) return [...groups, [finding]];
  const joined: Group = [first[0], ...first.slice(1), ...others.flat(), finding];
  return groups.flatMap((group) => {
    if (group === first) return [joined];
    return near.includes(group) ? [] : [group];
  });
}

/** The same words to the author; or one topic, and the same rule or the same sentence. */
function isSameProblem(a: Finding, b: Finding, subject: unknown): boolean {
  if (a.message === b.message) return true;
  if (topicOf(a.category) !== topicOf(b.category)) return false;
  if (a.rules.some((rule) => b.rules.includes(rule))) return true;
  if (a.spans.length === 0 || b.spans.length === 0) return a.spans.length === b.spans.length;
  return a.spans.some((one) => b.spans.some((other) => isSameSentence(one, other, subject)));
}

function isSameSentence(a: Span, b: Span, subject: unknown): boolean {
  if (a.field !== b.field) return false;
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  if (to <= from) return true;
  if (to - from > longestSentence) return false;
  const text = fieldText(subject, a.field);
  return text === undefined ? to - from <= sentenceReach : !/[.!?…]\s|\n/u.test(text.slice(from, to));
}

function cardOf(group: Group): Card {
  const findings = [...group].sort(worstFirst) as [Finding, ...Finding[]]; // sorting keeps the group's first element
  const [worst] = findings;
  const remedy = findings.find((finding) => finding.remedy !== undefined)?.remedy;
  const contact = findings.find((finding) => finding.remedy?.contact !== undefined)?.remedy?.contact;
  return {
    topic: topicOf(worst.category),
    outcome: worst.outcome,
    message: worst.message,
    ...(remedy === undefined ? {} : { remedy: remedy.say }),
    ...(contact === undefined ? {} : { contact }),
    spans: spansOf(findings),
    citations: citationsOf(findings),
    rules: [...new Set(findings.flatMap(({ rules }) => rules))],
    missing: [...new Set(findings.flatMap(({ missing }) => missing))].sort(),
    findings,
  };
}

function spansOf(findings: readonly Finding[]): readonly Span[] {
  const spans = new Map(
    findings.flatMap((finding) =>
      finding.spans.map(
        (span) => [`${span.field} ${span.start} ${span.end} ${span.detector}`, span] as const,
      ),
    ),
  );
  return [...spans.values()].sort((a, b) => compare(a.field, b.field) || a.start - b.start || a.end - b.end);
}

function citationsOf(findings: Group): Card["citations"] {
  const [first, ...others] = findings.flatMap(({ citations }) => citations) as [Citation, ...Citation[]]; // each finding has one
  return [
    first,
    ...others.filter((one, at) =>
      [first, ...others.slice(0, at)].every(({ clause }) => clause !== one.clause),
    ),
  ];
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    outcomeRank(b.outcome) - outcomeRank(a.outcome) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    (a.spans[0]?.start ?? -1) - (b.spans[0]?.start ?? -1) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
