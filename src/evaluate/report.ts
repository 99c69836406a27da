import { obligationsOf, questionsFor } from "../decide/index.js";
import {
  type Assumption,
  type Diagnostic,
  type Finding,
  outcomeRank,
  type Report,
  severityRank,
} from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";
import type { Hosted } from "./host.js";
import { type Judged, type Situation, suppose } from "./situation.js";
import { version } from "./version.js";

const mostFindings = 200;

/** Writes the report: findings worst first, questions, obligations, and what was looked at. */
export function reportOf(
  situation: Situation,
  decided: Judged,
  { checked, notChecked }: Hosted,
  assumed: readonly Assumption[],
): Report {
  const findings = [...decided.findings].sort(worstFirst);
  return freeze({
    decision: decided.decision,
    range: decided.range,
    findings: findings.slice(0, mostFindings).map(shown),
    questions: questionsFor(findings, (path, value) => suppose(situation, decided, path, value)),
    obligations: obligationsOf(findings),
    waivers: decided.waivers,
    diagnostics: [
      ...situation.diagnostics,
      ...(findings.length > mostFindings ? [truncated(findings.length)] : []),
    ],
    checked,
    notChecked,
    assumed,
    engine: { version, detectors: version },
    rulesets: situation.policy.rulesets,
  });
}

function truncated(count: number): Diagnostic {
  return {
    code: "truncated",
    floor: "allow",
    message: `${count} findings were made, the first ${mostFindings} are listed`,
  };
}

/** A finding without what only deciding needs. */
function shown({ most, floor, asked, own, origin, place, ...finding }: OpenFinding): Finding {
  return finding;
}

function worstFirst(a: OpenFinding, b: OpenFinding): number {
  return (
    outcomeRank(b.outcome) - outcomeRank(a.outcome) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    (a.spans[0]?.start ?? -1) - (b.spans[0]?.start ?? -1) ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** Freezes a value all the way down; a report is nobody's to change. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
