import { fold, withoutPossessive } from "./fold.js";

/** One word of a text: letters, digits and inner apostrophes; a hyphen parts words. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded form that patterns are compared with. */
  readonly folded: string;
  /** Folded form without a possessive ending. */
  readonly base: string;
  readonly raw: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Every letter is a capital, and there are at least two. */
  readonly shout: boolean;
  readonly digits: boolean;
  /** Comes from a hashtag or a handle. */
  readonly tag: boolean;
}

/** Pieces of runs: an engine remembers every letter of what it matched, and millions are more than it can. */
const runPieces = /[\p{L}\p{M}\p{N}'\u2018\u2019\u02BC\u00AD\u200B-\u200D\u2060\uFEFF]{1,256}/gu;
const runPieceHere = /[\p{L}\p{M}\p{N}'\u2018\u2019\u02BC\u00AD\u200B-\u200D\u2060\uFEFF]{1,256}/uy;
const longestPiece = 256;
const apostrophes = "'\u2018\u2019\u02BC";
const mark = /\p{M}/u;
const digitsOnly = /^\p{N}+$/u;
const capitalFirst = /^\p{Lu}/u;
const anyLower = /\p{Ll}/u;

/** Words of a text in order; a camel-case hashtag gives one word for each of its parts. */
export function wordsOf(text: string): readonly Word[] {
  return [...runsOf(text)].flatMap(([at, run]) => partsOfRun(text, at, run));
}

/** The runs of a text, put together from their pieces. */
function* runsOf(text: string): Generator<readonly [at: number, run: string]> {
  let from = 0;
  let to = 0;
  for (const { index, 0: piece } of text.matchAll(runPieces)) {
    if (index !== to && to > from) yield [from, text.slice(from, to)];
    if (index !== to) from = index;
    to = index + piece.length;
  }
  if (to > from) yield [from, text.slice(from, to)];
}

/** The run of letters, digits and what may stand between them that starts here; empty where none does. */
export function runAt(text: string, at: number): string {
  let end = at;
  for (let length = longestPiece; length >= longestPiece; ) {
    runPieceHere.lastIndex = end;
    length = runPieceHere.exec(text)?.[0].length ?? 0;
    end += length;
  }
  return text.slice(at, end);
}

/** The words of one run. */
export function partsOfRun(text: string, at: number, run: string): readonly Word[] {
  const before = text[at - 1];
  const tag = before === "#" || before === "@";
  const parts = tag ? camelParts(at, run) : [[at, run] as const];
  return parts.flatMap(([start, raw]) => makeWord(start, raw, tag) ?? []);
}

/** "MyMRI2024" is "My", "MRI" and "2024". */
function camelParts(start: number, run: string): readonly (readonly [number, string])[] {
  const parts: (readonly [number, string])[] = [];
  for (let at = 0; at < run.length; ) {
    const end = camelPartEnd(run, at);
    parts.push([start + at, run.slice(at, end)]);
    at = end;
  }
  return parts;
}

type LetterKind = "capital" | "small" | "attached" | "number" | "other";

function camelPartEnd(run: string, at: number): number {
  switch (kindAt(run, at)) {
    case "number":
      return endOf(run, at, ["number"]);
    case "other":
      return endOf(run, at, ["other", "attached"]);
    case "capital":
      return capitalsEnd(run, at);
    default:
      return endOf(run, at, ["small", "attached"]);
  }
}

/** A capital before a small letter begins the next part; a single one begins this one. */
function capitalsEnd(run: string, at: number): number {
  const end = endOf(run, at, ["capital"]);
  if (kindAt(run, end) !== "small") return end;
  const last = end - (isLowSurrogate(run.charCodeAt(end - 1)) ? 2 : 1);
  return last > at ? last : endOf(run, end, ["small", "attached"]);
}

function endOf(run: string, from: number, kinds: readonly (LetterKind | undefined)[]): number {
  let end = from;
  while (kinds.includes(kindAt(run, end))) end += isLowSurrogate(run.charCodeAt(end + 1)) ? 2 : 1;
  return end;
}

/** A mark or an apostrophe goes with the letters before it. */
function kindAt(run: string, at: number): LetterKind | undefined {
  const point = run.codePointAt(at);
  if (point === undefined) return undefined;
  const letter = String.fromCodePoint(point);
  if (letter === "'" || mark.test(letter)) return "attached";
  if (capitalFirst.test(letter)) return "capital";
  if (anyLower.test(letter)) return "small";
  return digitsOnly.test(letter) ? "number" : "other";
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** A word without the apostrophes at its ends; nothing where no letter is left. */
export function makeWord(runStart: number, run: string, tag: boolean): Word | undefined {
  let from = 0;
  let to = run.length;
  while (from < to && apostrophes.includes(run.charAt(from))) from++;
  while (to > from && apostrophes.includes(run.charAt(to - 1))) to--;
  if (from === to) return undefined;
  const raw = run.slice(from, to);
  const start = runStart + from;
  const folded = fold(raw);
  // The joiners and selectors inside an emoji are marks without a letter.
  if (folded === "") return undefined;
  const capital = startsWithCapital(raw);
  return {
    start,
    end: start + raw.length,
    folded,
    base: withoutPossessive(folded),
    raw,
    capital,
    shout: raw.length > 1 && capital && !anyLower.test(raw),
    digits: isNumber(raw),
    tag,
  };
}

/** The first character tells of most words; only other alphabets need the tables behind an expression. */
function startsWithCapital(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return isAscii(first) ? first >= codeOfA && first <= codeOfZ : capitalFirst.test(raw);
}

function isNumber(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return (!isAscii(first) || (first >= codeOf0 && first <= codeOf9)) && digitsOnly.test(raw);
}

const codeOfA = 0x41;
const codeOfZ = 0x5a;
const codeOf0 = 0x30;
const codeOf9 = 0x39;

function isAscii(code: number): boolean {
  return code < 0x80;
}
