import { type Answer, all, not, plain, strongest, unique } from "./answers.js";
import { ask } from "./ask.js";
import { factAt, isKnown } from "./facts.js";
import { fingerprint } from "./fingerprint.js";
import type { Condition, Confidence, Detection, Outcome, Rule, World } from "./input.js";

export interface Finding {
  readonly rule: string;
  readonly rules: readonly string[];
  readonly message: string;
  readonly category: string;
  readonly severity: string;
  readonly status: "violation" | "undetermined";
  readonly outcome: Outcome;
  readonly declared: Outcome;
  readonly most: Outcome;
  readonly floor: Outcome;
  readonly confidence: Confidence;
  readonly because: readonly string[];
  readonly missing: readonly string[];
  readonly loweredBy: readonly string[];
  readonly spans: readonly Detection[];
  readonly cites: readonly string[];
  readonly place: string;
  readonly fingerprint: string;
}

const outcomes: readonly Outcome[] = ["allow", "warn", "review", "block"];

export function milder(a: Outcome, b: Outcome): Outcome {
  return outcomes.indexOf(a) <= outcomes.indexOf(b) ? a : b;
}

export function stricter(a: Outcome, b: Outcome): Outcome {
  return milder(a, b) === a ? b : a;
}

const voices = { personal: ["personal", "third-party"], official: ["institution", "department"], both: [] };

/** SEMANTICS 5 and 6. */
export function findingsOf(rule: Rule, world: World): readonly Finding[] {
  const place = { world, params: rule.params ?? {} };
  const answer = (condition: Condition | undefined) =>
    condition === undefined ? undefined : ask(condition, place);
  const trigger = seen(ask(rule.trigger, place));
  if (trigger.truth === "no") return [];
  const voice: Condition = { op: "field", path: "channel.owner", in: voices[rule.addresses] };
  const [require, unless] = [answer(rule.require), answer(rule.unless)];
  const parts = [
    trigger,
    rule.addresses === "both" ? undefined : ask(voice, place),
    answer(rule.when),
    require && not(require),
    unless && not(unless),
  ];
  const v = all(parts.filter((part) => part !== undefined));
  if (v.truth === "no") return [];
  const groups = [...byPlace(trigger.evidence)];
  const nowhere: readonly (readonly [string, readonly Detection[]])[] = [["", []]];
  return (groups.length === 0 ? nowhere : groups).map(([where, evidence], ordinal) =>
    findingAt({ rule, world, v, where, evidence, ordinal }),
  );
}

/** 5.1 */
function seen(trigger: Answer): Answer {
  const blank = trigger.truth === "unknown" && trigger.because.every((doubt) => doubt === "missing-fact");
  return blank ? plain(false) : trigger;
}

function byPlace(evidence: readonly Detection[]): ReadonlyMap<string, readonly Detection[]> {
  const groups = new Map<string, readonly Detection[]>();
  for (const one of evidence) {
    const place = `${one.field}#${one.sentence}`;
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return groups;
}

interface Group {
  readonly rule: Rule;
  readonly world: World;
  readonly v: Answer;
  readonly where: string;
  readonly evidence: readonly Detection[];
  readonly ordinal: number;
}

function findingAt({ rule, world, v, where, evidence, ordinal }: Group): Finding {
  const outcome = v.truth === "yes" ? rule.outcome : outcomeInDoubt(rule, v);
  const also = (rule.alsoCites ?? []).filter(
    ({ when }) => ask(when, { world, params: rule.params ?? {} }).truth === "yes",
  );
  return {
    rule: rule.id,
    rules: [rule.id],
    message: rule.message,
    category: rule.category ?? world.ruleset.clauses[rule.cites[0] ?? ""]?.category ?? "other",
    severity: rule.severity,
    status: v.truth === "yes" ? "violation" : "undetermined",
    outcome,
    declared: outcome,
    most: v.truth === "yes" ? outcome : stricter(outcome, rule.outcome),
    floor: rule.floor ?? "allow",
    confidence: evidence.length === 0 ? v.confidence : strongest(evidence.map((one) => one.confidence)),
    because: v.because,
    missing: missingOf(v, world),
    loweredBy: [],
    spans: spansOf(evidence),
    cites: unique([...rule.cites, ...also.map(({ clause }) => clause)]),
    place: where,
    fingerprint: fingerprint([
      rule.id,
      evidence[0]?.field ?? "",
      ...evidence.map(({ detector, pattern }) => `${detector}:${pattern}`),
      String(ordinal),
    ]),
  };
}

/** 5.3 */
function outcomeInDoubt(rule: Rule, { because }: Answer): Outcome {
  const slight = rule.severity === "info" || rule.severity === "low";
  const inDoubt = (doubt: string) =>
    doubt === "missing-fact"
      ? (rule.onUnknown ?? (slight ? "allow" : milder(rule.outcome, "review")))
      : (rule.onDoubt ?? milder(rule.outcome, "warn"));
  return because.map(inDoubt).reduce(milder, "review");
}

/** 6.4 */
function missingOf({ missing }: Answer, world: World): readonly string[] {
  const sources = missing.flatMap((path) => {
    if (world.rows.get(path)?.derived === undefined) return [path];
    const fact = factAt(path, world);
    return isKnown(fact) ? [path] : fact.missing;
  });
  return unique(sources);
}

/** 6.3 */
export function spansOf(evidence: readonly Detection[]): readonly Detection[] {
  const spans = new Map(
    evidence.toReversed().map((one) => [JSON.stringify([one.field, one.utf16, one.detector]), one]),
  );
  return [...spans.values()].toSorted(
    (a, b) => a.utf16[0] - b.utf16[0] || b.utf16[1] - a.utf16[1] || compare(a.detector, b.detector),
  );
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
