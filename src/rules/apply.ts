import type { Located } from "../detect/index.js";
import type { Facts } from "../facts/index.js";
import type {
  Citation,
  Clause,
  Finding,
  Institution,
  Outcome,
  Path,
  Remedy,
  Rule,
  Ruleset,
  Span,
} from "../model/index.js";
import { stricter, stronger } from "../model/index.js";
import { ask } from "./ask.js";
import { fingerprintOf } from "./fingerprint.js";
import type { ResolvedRule } from "./resolved.js";
import { judgeRule, outcomeOf, statusOf, type Verdict } from "./verdict.js";

/** A finding with what deciding needs and a report does not show. */
export interface OpenFinding extends Finding {
  /** The outcome if every doubt went against the draft. */
  readonly most: Outcome;
  readonly floor: Outcome;
  /** Facts that would settle it, a derived one under its own name. */
  readonly asked: readonly Path[];
  /** The ruleset is one institution's own. */
  readonly own: boolean;
  readonly origin: ResolvedRule;
  /** Field and sentence of its evidence; empty for a rule that read no text. */
  readonly place: string;
}

/** Makes the findings of one rule: one for each sentence of evidence. */
export function applyRule(rule: ResolvedRule, ruleset: Ruleset, facts: Facts): readonly OpenFinding[] {
  return findingsOf(judgeRule(rule, facts), ruleset, facts);
}

function findingsOf(verdict: Verdict, ruleset: Ruleset, facts: Facts): readonly OpenFinding[] {
  const status = statusOf(verdict.answer.truth);
  if (status === undefined) return [];
  const citations = citationsOf(verdict.rule, ruleset, facts);
  const places = [...byPlace(verdict.trigger.evidence)];
  const groups = places.length === 0 ? [["", []] as const] : places;
  const missing = missingOf(verdict, facts);
  return groups.map(([place, evidence], ordinal) =>
    findingOf({ verdict, status, missing, citations, place, evidence, ordinal, ruleset }),
  );
}

/** What nobody sent; for a derived fact, what it would be worked out from. */
function missingOf({ answer }: Verdict, facts: Facts): readonly Path[] {
  const sent = answer.missing.flatMap((path) => {
    const fact = facts.get(path);
    return fact.known || path.includes("[]") ? [path] : fact.missing;
  });
  return [...new Set(sent)];
}

interface Parts {
  readonly verdict: Verdict;
  readonly status: "violation" | "undetermined";
  readonly missing: readonly Path[];
  readonly citations: Finding["citations"];
  readonly place: string;
  readonly evidence: readonly Located[];
  readonly ordinal: number;
  readonly ruleset: Ruleset;
}

function findingOf({
  verdict,
  status,
  missing,
  citations,
  place,
  evidence,
  ordinal,
  ruleset,
}: Parts): OpenFinding {
  const { rule, category } = verdict.rule;
  const outcome = outcomeOf(verdict);
  return {
    rule: rule.id,
    rules: [rule.id],
    ruleset: ruleset.id,
    category,
    addresses: rule.addresses,
    status,
    outcome,
    declared: outcome,
    severity: rule.severity,
    confidence:
      evidence.length === 0
        ? verdict.answer.confidence
        : evidence.map(({ confidence }) => confidence).reduce(stronger),
    because: verdict.answer.because,
    missing,
    spans: spansOf(evidence),
    message: rule.message,
    citations,
    ...(rule.remedy === undefined ? {} : { remedy: remedyOf(rule.remedy, rule.params) }),
    fixes: [],
    loweredBy: [],
    definedIn: rule.definedIn ?? ruleset.id,
    fingerprint: fingerprintOf([
      rule.id,
      evidence[0]?.field ?? "",
      ...evidence.map(({ detector, pattern }) => `${detector}:${pattern}`),
      String(ordinal),
    ]),
    most: status === "violation" ? outcome : stricter(outcome, rule.outcome),
    floor: rule.floor ?? "allow",
    asked: verdict.answer.missing,
    own: ruleset.institution !== undefined,
    origin: verdict.rule,
    place,
  };
}

/** What is inserted may be one of the rule's parameters, such as an institution's own sentence. */
function remedyOf(remedy: Remedy, params: Rule["params"] = {}): Remedy {
  const { edit } = remedy;
  if (typeof edit !== "object" || typeof edit.insert === "string") return remedy;
  return { ...remedy, edit: { ...edit, insert: String(params[edit.insert.param]?.value[0] ?? "") } };
}

function byPlace(evidence: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const places = new Map<string, Located[]>();
  for (const one of evidence) {
    const place = `${one.field}#${one.sentence}`;
    const group = places.get(place);
    if (group === undefined) places.set(place, [one]);
    else group.push(one);
  }
  return places;
}

function spansOf(evidence: readonly Located[]): readonly Span[] {
  const spans = new Map<string, Span>();
  for (const { field, start, end, detector } of evidence)
    spans.set(`${start}-${end}-${detector}`, { field, start, end, detector });
  return [...spans.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.detector < b.detector ? -1 : 1),
  );
}

function citationsOf(
  { rule, alsoCites }: ResolvedRule,
  ruleset: Ruleset,
  facts: Facts,
): Finding["citations"] {
  const [first, ...others] = rule.cites;
  const also = alsoCites.filter(({ when }) => ask(when, facts).truth === "yes").map(({ clause }) => clause);
  const cite = (clause: string) => citationOf(clause, ruleset.clauses[clause] as Clause, facts);
  return [cite(first), ...[...others, ...also].map(cite)];
}

function citationOf(id: string, clause: Clause, facts: Facts): Citation {
  const { document, locator, quality, summary, quote, basis } = clause;
  return {
    clause: id,
    document,
    locator: basis === undefined || quality !== "own-wording" ? locator : fittingBasis(basis, facts),
    quality,
    summary,
    ...(quote === undefined ? {} : { quote }),
  };
}

/** What a clause of our own rests on where no law of the institution's country and sector was given. */
const noLawCited = "good practice";

/** The legal basis that fits the institution in play; no law is cited to an institution of another country or sector. */
function fittingBasis(basis: NonNullable<Clause["basis"]>, facts: Facts): string {
  const jurisdiction = factText<Institution["jurisdiction"]>(facts, "institution.jurisdiction");
  const sector = factText<Institution["sector"]>(facts, "institution.sector");
  const fitting = basis.filter(
    (one) =>
      (jurisdiction ?? one.jurisdiction) === one.jurisdiction &&
      (one.sector === undefined || (sector ?? one.sector) === one.sector),
  );
  return fitting.length === 0 ? noLawCited : fitting.map(({ text }) => text).join("; ");
}

function factText<T extends string>(facts: Facts, path: string): T | undefined {
  const fact = facts.get(path);
  return fact.known ? (fact.value as T) : undefined;
}
