import type { Span } from "../model/index.js";
import { type Cut, shiftBefore } from "./redact-cuts.js";

/** What the host's own recogniser saw, as a subject carries it. */
interface Evidence {
  readonly field?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

function evidenceOf(subject: unknown): readonly Evidence[] {
  if (typeof subject !== "object" || subject === null) return [];
  const list: unknown = Reflect.get(subject, "evidence");
  return Array.isArray(list) ? list : [];
}

/** Whether a span is the host's, which may begin and end anywhere and is drawn in at the end of the text. */
export function isFromHost({ field, start, end }: Span, subject: unknown): boolean {
  return evidenceOf(subject).some(
    (one) => one.field === field && one.start === start && Number(one.end) >= end,
  );
}

/** Keeps evidence on its words when masks move them; what pointed at masked words has gone with them. */
export function withEvidence<S>(subject: S, field: string, cuts: readonly Cut[]): S {
  const evidence = evidenceOf(subject);
  if (!evidence.some((one) => one.field === field)) return subject;
  const kept = evidence.flatMap((one) => (one.field === field ? moved(one, cuts) : [one]));
  return { ...subject, evidence: kept };
}

function moved(evidence: Evidence, cuts: readonly Cut[]): readonly Evidence[] {
  const [start, end] = [Number(evidence.start), Number(evidence.end)];
  if (cuts.some((cut) => cut.start < end && start < cut.end)) return [];
  const shift = shiftBefore(start, cuts);
  return [{ ...evidence, start: start + shift, end: end + shift }];
}
