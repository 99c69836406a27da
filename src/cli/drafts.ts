import type { Origin } from "clearpost/formats";
import type { Io } from "./io.js";
import { hint } from "./near.js";
import { readText } from "./read.js";
import { UsageError } from "./usage-error.js";

/** A draft to be judged, with what its file says of the circumstances. */
export interface Draft {
  /** The file, and the line of it, that the draft came from. */
  readonly place: string;
  readonly title: string;
  readonly subject: unknown;
  /** Absent for standard input, which nobody can open again. */
  readonly origin?: Origin;
  /** Given only by a file that wraps its subject. */
  readonly rulesets?: readonly string[];
  readonly host?: string;
}

/** A draft that could not be read, and why. */
export interface Unreadable {
  readonly place: string;
  readonly problem: string;
}

/** What goes with texts: their circumstances, and whether a profile tells their kind. */
export interface Circumstances {
  readonly subject: { readonly [name: string]: unknown };
  readonly kindKnown: boolean;
}

/**
 * Reads the drafts of one file: a text, one subject (`.json`) or one a line (`.ndjson`); `-` is a text on standard input.
 * @throws UsageError when the file cannot be opened
 */
export function readDrafts(
  file: string,
  circumstances: Circumstances,
  io: Io,
): readonly (Draft | Unreadable)[] {
  const text = readText(file, io);
  if (file.endsWith(".ndjson")) return ndjson(file, text);
  if (file.endsWith(".json")) return [draftFrom(file, text, { file, isText: false })];
  const kind = circumstances.kindKnown ? {} : { kind: "post" };
  return [
    {
      place: file,
      title: file === "-" ? "standard input" : file,
      subject: { ...kind, ...circumstances.subject, text },
      ...(file === "-" ? {} : { origin: { file, isText: true } }),
    },
  ];
}

/**
 * The circumstances that go with texts, out of a file with a subject or its wrapper.
 * @throws UsageError when the file is not one
 */
export function readCircumstances(file: string, io: Io): Circumstances["subject"] {
  const draft = draftFrom(file, readText(file, io));
  if ("problem" in draft) throw new UsageError(`${draft.place}: ${draft.problem}`);
  if (isRecord(draft.subject)) return draft.subject;
  throw new UsageError(`\`${file}\` does not hold a subject`);
}

function ndjson(file: string, text: string): readonly (Draft | Unreadable)[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      line.trim() === ""
        ? []
        : [draftFrom(`${file}:${index + 1}`, line, { file, line: index + 1, isText: false })],
    );
}

function draftFrom(place: string, text: string, origin?: Origin): Draft | Unreadable {
  const parsed = parseJson(text);
  // What the parser says repeats a piece of the text, so it is not passed on.
  if (parsed === undefined) return { place, problem: "this is not valid JSON" };
  const draft = draftOf(place, parsed.value);
  return origin === undefined ? draft : { ...draft, origin };
}

/** A draft out of what JSON held: a subject, or one in its wrapper. */
export function draftOf(place: string, value: unknown): Draft | Unreadable {
  if (!isRecord(value) || !Object.hasOwn(value, "subject")) return { place, title: place, subject: value };
  return unwrap(place, value);
}

/** What JSON holds; nothing when it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const wrapperFields = ["ruleset", "host", "subject", "title"];

function unwrap(place: string, wrapper: { readonly [name: string]: unknown }): Draft | Unreadable {
  const { ruleset, host, subject, title } = wrapper;
  const unknown = Object.keys(wrapper).find((name) => !wrapperFields.includes(name));
  if (unknown !== undefined)
    return { place, problem: `a field beside \`subject\` is not known here, ${hint("", wrapperFields)}` };
  const rulesets = typeof ruleset === "string" ? [ruleset] : ruleset;
  if (rulesets !== undefined && !isListOfWords(rulesets))
    return { place, problem: "`ruleset` must be a list of ids" };
  if (host !== undefined && typeof host !== "string")
    return { place, problem: "`host` must be the id of a profile" };
  if (title !== undefined && typeof title !== "string") return { place, problem: "`title` must be a text" };
  return {
    place,
    title: title === undefined ? place : `${place}: ${title}`,
    subject,
    ...(rulesets === undefined ? {} : { rulesets }),
    ...(host === undefined ? {} : { host }),
  };
}

function isListOfWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
}

/** Whether a value has names, such as a subject. */
export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
