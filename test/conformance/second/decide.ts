import { strongest, unique } from "./answers.js";
import { ask } from "./ask.js";
import { compare, type Finding, findingsOf, milder, spansOf, stricter } from "./findings.js";
import type { Outcome, World } from "./input.js";

export interface Judged {
  readonly decision: Outcome;
  readonly range: { readonly least: Outcome; readonly most: Outcome };
  readonly findings: readonly Finding[];
}

/** SEMANTICS 8 and 9. `diagnosed` are floors that come from outside. */
export function decide(world: World, diagnosed: readonly Outcome[]): Judged {
  const inForce = isInForce(world);
  const rules = inForce ? world.ruleset.rules.filter(({ off }) => off !== true) : [];
  const findings = merged(
    lowered(
      rules.flatMap((rule) => findingsOf(rule, world)),
      world,
    ),
  );
  const floors: readonly Outcome[] = [
    ...diagnosed,
    ...world.failed.map(() => "review" as const),
    ...(inForce ? [] : (["review"] as const)),
  ];
  const strictest = (all: readonly Outcome[]) => [...all, ...floors].reduce(stricter, "allow");
  const sure = findings.filter(({ status }) => status === "violation");
  return {
    decision: strictest(findings.map(({ outcome }) => outcome)),
    range: {
      least: strictest(sure.map(({ outcome }) => outcome)),
      most: strictest(findings.map(({ most }) => most)),
    },
    findings,
  };
}

/** 2.2 */
function isInForce({ subject: { asOf }, ruleset: { effective } }: World): boolean {
  if (typeof asOf !== "string") return true;
  return effective.from <= asOf && (effective.to === undefined || asOf < effective.to);
}

/** 8.1 */
function lowered(findings: readonly Finding[], world: World): readonly Finding[] {
  if (findings.length === 0) return findings;
  const granted = world.ruleset.permissions.filter(
    ({ when }) => ask(when, { world, params: {} }).truth === "yes",
  );
  return findings.map((finding) => {
    const levels = granted
      .filter(({ lowers: { rules = [], categories = [] } }) =>
        [...rules, ...categories].some((one) => one === finding.rule || one === finding.category),
      )
      .map(({ id, to }) => ({ id, level: stricter(to, finding.floor) }));
    const least = levels.map(({ level }) => level).reduce(milder, "block");
    return {
      ...finding,
      outcome: milder(finding.outcome, least),
      most: milder(finding.most, least),
      loweredBy: levels.filter(({ level }) => isMilder(level, finding.outcome)).map(({ id }) => id),
    };
  });
}

function isMilder(a: Outcome, b: Outcome): boolean {
  return a !== b && milder(a, b) === a;
}

const severities = ["info", "low", "medium", "high", "critical"];

/** 8.3; all findings are of one ruleset, so whose they are does not part them. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, readonly Finding[]>();
  const sorted = findings.toSorted(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.place, b.place),
  );
  for (const finding of sorted) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map(mergedGroup);
}

function keyOf({ status, outcome, category, spans, message, place }: Finding): string {
  const where = spans.length === 0 ? [message, place] : spans.map(({ field, utf16 }) => [field, ...utf16]);
  return JSON.stringify([status, outcome, category, where]);
}

function mergedGroup(group: readonly Finding[]): Finding {
  const [first] = group as readonly [Finding, ...Finding[]];
  const union = (pick: (one: Finding) => readonly string[]) => unique(group.flatMap(pick));
  return {
    ...first,
    rules: union(({ rules }) => rules),
    because: union(({ because }) => because),
    missing: union(({ missing }) => missing),
    loweredBy: union(({ loweredBy }) => loweredBy),
    cites: union(({ cites }) => cites),
    spans: spansOf(group.flatMap(({ spans }) => spans)),
    confidence: strongest(group.map(({ confidence }) => confidence)),
    most: group.map(({ most }) => most).reduce(stricter),
    floor: group.map(({ floor }) => floor).reduce(stricter),
  };
}
