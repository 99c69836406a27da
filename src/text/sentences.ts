import { endInRow, rowLength, startInRow, type WordRows, wordOfRow } from "./word-rows.js";
import type { Word } from "./words.js";

/** Half-open range of words that belong together, and where it stands. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly paragraph: number;
  readonly question: boolean;
}

const abbreviations: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    /* @__PURE__ */ "dr mr mrs ms mx prof st rev fr sr jr vs etc eg ie no approx dept hosp med ctr univ ave blvd rd mt ft gen sen rep gov hon capt sgt lt col e.g i.e u.s".split(
      " ",
    ),
  ))();
/** Shortened words whose dot ends no sentence when a number follows. */
const beforeNumbers: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "no nos ext tel ph rm apt ste jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun pp vol".split(
      " ",
    ),
  ))();
const meridiem: ReadonlySet<string> = /* @__PURE__ */ new Set(["m"]);

/** Cuts a text into sentences; knows "Dr.", "a.m.", "e.g." and initials, and takes a blank line as a bound. */
export function sentencesOf(rows: WordRows): readonly Sentence[] {
  const { text, cells, count } = rows;
  const sentences: Sentence[] = [];
  let firstWord = 0;
  let paragraph = 0;
  for (let word = 0; word < count; word++) {
    const end = cells[word * rowLength + endInRow] as number;
    const next = word + 1 < count ? (cells[(word + 1) * rowLength + startInRow] as number) : text.length;
    const isLast = word + 1 === count || word + 1 - firstWord === mostWords;
    const bound = isLast ? "sentence" : boundBetween(rows, word);
    if (bound === undefined) continue;
    sentences.push({
      start: cells[firstWord * rowLength + startInRow] as number,
      end,
      firstWord,
      endWord: word + 1,
      paragraph,
      question: text.slice(end, next).includes("?"),
    });
    firstWord = word + 1;
    if (bound === "paragraph") paragraph++;
  }
  return sentences;
}

/** No sentence is longer, so that a look at everything in one costs the same in the longest text. */
const mostWords = 256;

type Bound = "sentence" | "paragraph";

const blank = 32;

/** What stands between two words ends a sentence, or a paragraph; mostly it is one blank, and does not. */
function boundBetween(rows: WordRows, word: number): Bound | undefined {
  const start = rows.cells[word * rowLength + endInRow] as number;
  const end = rows.cells[(word + 1) * rowLength + startInRow] as number;
  if (end - start === 1 && rows.text.charCodeAt(start) === blank) return undefined;
  if (isQuiet(rows.text, start, end)) return undefined;
  return boundIn(rows.text.slice(start, end), wordOfRow(rows, word), wordOfRow(rows, word + 1));
}

/** ASCII without a sign that could end a sentence. */
function isQuiet(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code < blank || loud.includes(code)) return false;
  }
  return true;
}

/** `!`, `.`, `?` and `|`. */
const loud: readonly number[] = [33, 46, 63, 124];

function boundIn(gap: string, before: Word, after: Word): Bound | undefined {
  if (blankLine.test(gap)) return "paragraph";
  if (/[!?\u2026\u3002\uFF01\uFF1F\u2022|]/u.test(gap)) return "sentence";
  const dot = gap.indexOf(".");
  if (dot !== -1 && endsAtDot(gap, dot, before, after)) return "sentence";
  return lineStartsAnew(gap, after) ? "sentence" : undefined;
}

const blankLine = /\n[^\S\n]*\n/u;
const hasDigit = /\p{N}/u;
const listMark = /\n[^\S\n]*(?:[-*\u2022\u2013]|\d+[.)])/u;

/** A single line break is no bound unless a list mark or a full line with a capital follows. */
function lineStartsAnew(gap: string, after: Word): boolean {
  return listMark.test(gap) || (gap.includes("\n") && after.capital && !gap.startsWith(","));
}

function endsAtDot(gap: string, dot: number, before: Word, after: Word): boolean {
  if (dot === gap.length - 1) return false;
  if (gap.includes("..")) return true;
  if (dot === 0 && beforeNumbers.has(before.folded) && hasDigit.test(after.raw)) return false;
  if (abbreviations.has(before.folded) && dot === 0)
    return before.folded === "no" && after.capital && !hasDigit.test(after.raw);
  if (isInitial(before) && dot === 0) return meridiem.has(before.folded) ? after.capital : false;
  return true;
}

function isInitial(word: Word): boolean {
  return word.raw.length === 1 && !word.digits && word.folded !== "i";
}

/** Index of the sentence that a word belongs to. */
export function sentenceOf(sentences: readonly Sentence[], word: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).endWord <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
