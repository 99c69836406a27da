import {
  type Outcome,
  outcomeRank,
  type Path,
  type Question,
  type Range,
  rowOf,
  type Scalar,
} from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";

/** What would become of the draft if facts were as supposed. */
export interface Supposed {
  readonly decision: Outcome;
  readonly range: Range;
  readonly findings: readonly OpenFinding[];
}

export type Suppose = (path: Path, value: Scalar) => Supposed;

const mostQuestions = 12;

/** Asks for each missing fact whose answer changes some finding; first those that decide, then those that leave the fewest doubts. */
export function questionsFor(findings: readonly OpenFinding[], suppose: Suppose): readonly Question[] {
  const doubts = new Map(
    findings
      .flatMap((finding) => finding.asked.flatMap((asked) => probesFor(asked, finding)))
      .map((probe) => [probe.path, probe]),
  );
  return [...doubts.values()]
    .flatMap((probe) => questionFor(probe, findings, suppose))
    .sort(
      (a, b) =>
        Number(b.reach > 0) - Number(a.reach > 0) ||
        a.doubtsLeft - b.doubtsLeft ||
        b.reach - a.reach ||
        (a.question.path < b.question.path ? -1 : 1),
    )
    .slice(0, mostQuestions)
    .map(({ question }) => question);
}

interface Probe {
  /** The path that the question names. */
  readonly path: Path;
  /** The fact whose values are supposed. */
  readonly supposed: Path;
}

/** A list is never asked for itself: what is worked out from it is, by its values. */
function probesFor(asked: Path, { missing }: OpenFinding): readonly Probe[] {
  if (rowOf(asked)?.derived === undefined) return [{ path: asked, supposed: asked }];
  const [first = asked] = missing;
  return [{ path: first, supposed: isOfList(first) ? asked : first }];
}

function isOfList(path: Path): boolean {
  return path.includes("[]") || rowOf(path)?.type === "list";
}

function valuesOf(path: Path): readonly Scalar[] {
  const row = rowOf(path);
  if (row?.type === "flag") return [true, false];
  return row?.type === "enum" ? (row.values ?? []) : [];
}

interface Ranked {
  readonly question: Question;
  readonly doubtsLeft: number;
  /** How far apart the decisions are that the answers lead to. */
  readonly reach: number;
}

function questionFor(
  { path, supposed }: Probe,
  findings: readonly OpenFinding[],
  suppose: Suppose,
): readonly Ranked[] {
  const results = valuesOf(supposed).map((value) => ({ value, result: suppose(supposed, value) }));
  const ask = rowOf(supposed)?.ask ?? rowOf(path)?.ask ?? `what is \`${path}\`?`;
  if (results.length === 0)
    return [{ question: { path, ask, answers: [] }, doubtsLeft: findings.length, reach: 0 }];
  if (results.every(({ result }) => sameOutcomes(result.findings, findings))) return [];
  const answers = results.map(({ value, result }) => ({
    value,
    label: labelOf(supposed, value),
    decision: result.decision,
    range: result.range,
  }));
  const ranks = answers.map(({ decision }) => outcomeRank(decision));
  return [
    {
      question: { path, ask, answers },
      doubtsLeft: Math.min(...results.map(({ result }) => doubtsIn(result.findings))),
      reach: Math.max(...ranks) - Math.min(...ranks),
    },
  ];
}

function labelOf(path: Path, value: Scalar): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  return rowOf(path)?.labels?.[String(value)] ?? String(value);
}

function doubtsIn(findings: readonly OpenFinding[]): number {
  return findings.filter(({ status, outcome }) => status === "undetermined" && outcome !== "allow").length;
}

function sameOutcomes(a: readonly OpenFinding[], b: readonly OpenFinding[]): boolean {
  return outcomesOf(a) === outcomesOf(b);
}

function outcomesOf(findings: readonly OpenFinding[]): string {
  return findings
    .flatMap(({ rules, place, outcome }) =>
      outcome === "allow" ? [] : rules.map((rule) => `${rule} ${place} ${outcome}`),
    )
    .sort()
    .join();
}
