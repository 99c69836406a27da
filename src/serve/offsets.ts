import type { HostProfile, Report, Subject } from "clearpost";
import { isPlain } from "./plain.js";

/** How places in a text are counted: as JavaScript does, or as Python and most other languages do. */
export type Offsets = "utf-16" | "code-points";

/** Where the texts stand that places point into. */
export interface Texts {
  readonly subject: unknown;
  readonly host: HostProfile | undefined;
}

interface Stretch {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The report with every place counted in code points.
 * @throws Error when a place points into a text that is not there, so that no wrong place is ever told
 */
export function inCodePoints(report: Report, texts: Texts): Report {
  const counts = new Map<string, Uint32Array>();
  const moved = <S extends Stretch>(stretch: S): S => {
    const before = counts.get(stretch.field) ?? countsOf(textAt(texts, stretch.field));
    counts.set(stretch.field, before);
    return { ...stretch, start: before[stretch.start] ?? outside(), end: before[stretch.end] ?? outside() };
  };
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      spans: finding.spans.map(moved),
      fixes: finding.fixes.map(moved),
    })),
  };
}

/**
 * The subject with the places of its own `evidence`, sent in code points, counted in UTF-16 units.
 *
 * The subject is not checked yet: whatever is no place in a text stays, for the check to refuse.
 */
export function fromCodePoints(subject: unknown): unknown {
  if (!isPlain(subject) || !Array.isArray(subject.evidence)) return subject;
  return { ...subject, evidence: subject.evidence.map((one: unknown) => inUnits(one, subject)) };
}

function inUnits(evidence: unknown, subject: Subject | unknown): unknown {
  if (!isPlain(evidence) || typeof evidence.field !== "string") return evidence;
  const text = ownText(subject, stepsOf(evidence.field));
  if (text === undefined) return evidence;
  const points = [...text];
  return { ...evidence, start: unitsAt(points, evidence.start), end: unitsAt(points, evidence.end) };
}

/** A place past the end stays past the end. */
function unitsAt(points: readonly string[], place: unknown): unknown {
  if (typeof place !== "number" || !Number.isInteger(place) || place < 0) return place;
  const units = points.slice(0, place).reduce((sum, point) => sum + point.length, 0);
  return units + Math.max(0, place - points.length);
}

/** For each place of a text, and its end, the code points before it; a place inside a pair counts as before it. */
function countsOf(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let unit = 0;
  let count = 0;
  for (const point of text) {
    counts.fill(count, unit, unit + point.length);
    unit += point.length;
    count += 1;
  }
  counts[text.length] = count;
  return counts;
}

/** What the subject holds counts; else what the host profile declares for it. */
function textAt({ subject, host }: Texts, field: string): string {
  const declared = host?.sets[field.replaceAll(/\[\d+\]/g, "[]")];
  const text = ownText(subject, stepsOf(field)) ?? declared;
  return typeof text === "string" ? text : outside();
}

function ownText(subject: unknown, steps: readonly string[]): string | undefined {
  let here: unknown = subject;
  for (const step of steps) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return typeof here === "string" ? here : undefined;
}

function stepsOf(field: string): readonly string[] {
  return field.split(/[.[\]]+/).filter((step) => step !== "");
}

function outside(): never {
  throw new Error("a place of the report lies outside the texts");
}
