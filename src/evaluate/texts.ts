import { allRows, type CheckedSubject, type Diagnostic, type Path } from "../model/index.js";
import type { Document, Legibility, TextSource } from "../text/index.js";

/** Texts of a subject, and what is to be said of those that were too long. */
export interface Texts {
  readonly sources: readonly TextSource[];
  readonly diagnostics: readonly Diagnostic[];
}

const defaultLimit = 1_000_000;

/** A row of the field table whose words detectors read. */
interface ScannedRow {
  readonly path: Path;
  readonly part: TextSource["part"];
  readonly steps: readonly string[];
  /** Field of the subject that it lies in. */
  readonly field: string;
}

const scannedRows: readonly ScannedRow[] = /* @__PURE__ */ (() =>
  allRows
    .filter(({ scan }) => scan !== "never")
    .map(({ path, scan }) => ({
      path,
      part: scan === "draft" ? "draft" : "context",
      steps: path.split("."),
      field: fieldName(path.split(".")[0] ?? ""),
    })))();

/** Every text that detectors read, each with its place; reads at most `limit` UTF-16 units of one. */
export function textsOf(subject: CheckedSubject, limit: number = defaultLimit): Texts {
  const sent: readonly ScannedRow[] = scannedRows.filter(({ field }) => Reflect.has(subject, field));
  const sources = sent.flatMap((row) => sourcesOf(subject, row));
  const long = sources.filter(({ text }) => text.length > limit);
  if (long.length === 0) return { sources, diagnostics: [] };
  return {
    sources: sources.map((source) => ({ ...source, text: source.text.slice(0, limit) })),
    diagnostics: long.map(({ path }) => tooLong(path, limit)),
  };
}

function sourcesOf(subject: CheckedSubject, { path: row, part, steps }: ScannedRow): readonly TextSource[] {
  const format = row === "text" ? (subject.format ?? "plain") : "plain";
  return valuesAt(subject, steps, "")
    .filter(({ text }) => text !== "")
    .map(({ path, text }) => ({ path, text, row, part, format }));
}

function fieldName(step: string): string {
  return step.endsWith("[]") ? step.slice(0, -2) : step;
}

interface Placed {
  readonly path: Path;
  readonly text: string;
}

/** Texts at a path of the table, with a position for each list on the way. */
function valuesAt(value: unknown, steps: readonly string[], path: Path): readonly Placed[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === "string" ? [{ path, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const name = fieldName(step);
  const next: unknown = Reflect.get(value, name);
  const here = path === "" ? name : `${path}.${name}`;
  if (step === name) return valuesAt(next, rest, here);
  return Array.isArray(next)
    ? next.flatMap((element, index) => valuesAt(element, rest, `${here}[${index}]`))
    : [];
}

function tooLong(path: Path, limit: number): Diagnostic {
  return {
    code: "text-too-long",
    floor: "review",
    path,
    message: `\`${path}\` is longer than ${limit} characters and was not read to its end`,
  };
}

/** The least legible text of the draft counts. */
export function legibilityOfDraft({ fields }: Document): Legibility {
  const all = fields.filter(({ part }) => part === "draft").map(({ legibility }) => legibility);
  return all.find((one) => one === "unread") ?? all.find((one) => one === "mixed") ?? "english";
}
