import { type Citation, severityRank, stricter, stronger } from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";

/** One span, one finding: what several rules say of the same words with the same outcome becomes one finding with several citations. */
export function merge(findings: readonly OpenFinding[]): readonly OpenFinding[] {
  const groups = new Map<string, OpenFinding[]>();
  for (const finding of [...findings].sort(byWeight)) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(mergeGroup);
}

/** Findings without words of the draft merge only with those of the same question and place in the policy. */
function keyOf({ spans, status, outcome, category, message, place }: OpenFinding): string {
  const where =
    spans.length === 0 ? message : spans.map(({ field, start, end }) => `${field}:${start}-${end}`).join();
  return [where, status, outcome, category, spans.length === 0 ? place : ""].join("\u0000");
}

function mergeGroup(group: readonly OpenFinding[]): OpenFinding {
  const [first, ...others] = group as readonly [OpenFinding, ...OpenFinding[]];
  if (others.length === 0) return first;
  return {
    ...first,
    rules: sortedUnion(group, ({ rules }) => rules),
    confidence: group.map(({ confidence }) => confidence).reduce(stronger),
    because: sortedUnion(group, ({ because }) => because),
    missing: sortedUnion(group, ({ missing }) => missing),
    asked: sortedUnion(group, ({ asked }) => asked),
    spans: unionOfSpans(group),
    citations: unionOfCitations(group),
    loweredBy: sortedUnion(group, ({ loweredBy }) => loweredBy),
    most: group.map(({ most }) => most).reduce(stricter),
    floor: group.map(({ floor }) => floor).reduce(stricter),
  };
}

function sortedUnion<T extends string>(
  group: readonly OpenFinding[],
  pick: (finding: OpenFinding) => readonly T[],
): readonly T[] {
  return [...new Set(group.flatMap(pick))].sort();
}

function unionOfSpans(group: readonly OpenFinding[]): OpenFinding["spans"] {
  const spans = new Map(
    group
      .flatMap((finding) => finding.spans)
      .map((span) => [`${span.start}-${span.end}-${span.detector}`, span]),
  );
  return [...spans.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || compare(a.detector, b.detector),
  );
}

function unionOfCitations(group: readonly OpenFinding[]): OpenFinding["citations"] {
  const citations = new Map<string, Citation>(
    group.flatMap((finding) => finding.citations).map((citation) => [citation.clause, citation]),
  );
  return [...citations.values()] as unknown as OpenFinding["citations"]; // a group is never empty, nor are a finding's citations
}

/** Weightier first, then the institution's own words and contacts, then by id: the order of rules and rulesets never matters. */
function byWeight(a: OpenFinding, b: OpenFinding): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    Number(b.own) - Number(a.own) ||
    compare(a.rule, b.rule) ||
    compare(a.ruleset, b.ruleset) ||
    compare(a.place, b.place)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
