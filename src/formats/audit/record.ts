import { isStricter, type Outcome, type Report } from "../../model/index.js";

/** What is kept of one decision: no text, no span, and nothing of what was allowed. */
export interface AuditRecord {
  /** The host's own name for the draft. */
  readonly id?: string | number;
  /** Place of the draft in what was read, from one. */
  readonly line?: number;
  readonly decision: Outcome;
  /** Rules that spoke up, each once, in code-unit order. */
  readonly rules: readonly string[];
  /** Clauses they cite, likewise. */
  readonly clauses: readonly string[];
  /** Id of the host profile. */
  readonly host?: string;
  readonly rulesets: readonly { readonly id: string; readonly version: string; readonly hash: string }[];
  readonly engine: string;
}

export interface AuditRecordOptions {
  readonly id?: string | number | undefined;
  readonly line?: number | undefined;
  readonly host?: string | undefined;
}

/** The record of one decision, for a log of decisions; what is protected or allowed leaves no trace in it. */
export function auditRecord(
  { decision, findings, rulesets, engine }: Report,
  { id, line, host }: AuditRecordOptions = {},
): AuditRecord {
  const told = findings.filter(({ outcome }) => isStricter(outcome, "allow"));
  return {
    ...(id === undefined ? {} : { id }),
    ...(line === undefined ? {} : { line }),
    decision,
    rules: sorted(told.flatMap(({ rules }) => rules)),
    clauses: sorted(told.flatMap(({ citations }) => citations.map(({ clause }) => clause))),
    ...(host === undefined ? {} : { host }),
    rulesets: rulesets.map(({ id, version, hash }) => ({ id, version, hash })),
    engine: engine.version,
  };
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
