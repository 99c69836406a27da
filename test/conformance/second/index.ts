import { decide } from "./decide.js";
import { cleaned } from "./facts.js";
import { compare, type Finding } from "./findings.js";
import type { Case, Detection, Institution, Row, Ruleset } from "./input.js";

export { canonicalHash, contentHashOf } from "./hashes.js";
export type { Case, Institution, Row, Ruleset } from "./input.js";

/** What all cases of a file share. */
export interface Setting {
  readonly rows: readonly Row[];
  readonly ruleset: Ruleset;
  readonly institution: Institution;
}

/** Judges one case from its data alone and writes the answer down as SEMANTICS 10 says. */
export function judgeCase(given: Case, { rows, ruleset, institution }: Setting): object {
  const table = new Map(rows.map((row) => [row.path, row]));
  const detections = given.detections.map(filledIn);
  const { decision, range, findings } = decide(
    {
      subject: cleaned(given.subject, table),
      rows: table,
      ruleset,
      institution,
      detections,
      failed: given.failed ?? [],
      read: given.read ?? "english",
      mediaUnseen: given.mediaUnseen ?? false,
      contentHash: given.contentHash,
    },
    given.floors ?? [],
  );
  const isSure = range.least === decision && range.most === decision;
  return {
    decision,
    ...(isSure ? {} : { range }),
    findings: findings
      .toSorted((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
      .map((finding) => written(finding, ruleset, detections)),
  };
}

function filledIn(one: Case["detections"][number]): Detection {
  const defaults = {
    field: "text",
    confidence: "certain",
    cues: [],
    shows: [],
    sentence: 0,
    paragraph: 0,
  } as const;
  return { ...defaults, ...one };
}

/** 10.2 */
function written(finding: Finding, ruleset: Ruleset, detections: readonly Detection[]): object {
  const { rule, rules, status, outcome, declared, confidence, fingerprint } = finding;
  const cites = ruleset.rules.find(({ id }) => id === rule)?.cites ?? [];
  const spans = finding.spans.map((span) => detections.findIndex((one) => isSameSpan(one, span)));
  return {
    rule,
    status,
    outcome,
    fingerprint,
    ...unlessDefault("rules", [...rules].sort(), [rule]),
    ...unlessDefault("declared", declared, outcome),
    ...unlessDefault("confidence", confidence, "certain"),
    ...unlessDefault("because", [...finding.because].sort(), []),
    ...unlessDefault("missing", [...finding.missing].sort(), []),
    ...unlessDefault("loweredBy", [...finding.loweredBy].sort(), []),
    ...unlessDefault("cites", [...finding.cites].sort(), [...cites].sort()),
    ...unlessDefault("spans", spans, []),
  };
}

function unlessDefault(name: string, value: unknown, usual: unknown): object {
  return JSON.stringify(value) === JSON.stringify(usual) ? {} : { [name]: value };
}

function isSameSpan(a: Detection, b: Detection): boolean {
  return (
    a.detector === b.detector && a.field === b.field && a.utf16[0] === b.utf16[0] && a.utf16[1] === b.utf16[1]
  );
}
