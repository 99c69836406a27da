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
  if (file.endsWith(".json")) return [draftFrom(file, text)];
  const kind = circumstances.kindKnown ? {} : { kind: "post" };
  return [
    {
      place: file,
      title: file === "-" ? "standard input" : file,
      subject: { ...kind, ...circumstances.subject, text },
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
    .flatMap((line, index) => (line.trim() === "" ? [] : [draftFrom(`${file}:${index + 1}`, line)]));
}

function draftFrom(place: string, text: string): Draft | Unreadable {
  const parsed = parse(text);
  // What the parser says repeats a piece of the text, so it is not passed on.
  if (parsed === undefined) return { place, problem: "this is not valid JSON" };
  if (!isRecord(parsed.value) || !Object.hasOwn(parsed.value, "subject"))
    return { place, title: place, subject: parsed.value };
  return unwrap(place, parsed.value);
}

function parse(text: string): { readonly value: unknown } | undefined {
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

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
