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
export function sentencesOf(text: string, words: readonly Word[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let firstWord = 0;
  let paragraph = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const gapEnd = words[index + 1]?.start ?? text.length;
    const gap = text.slice(word.end, gapEnd);
    const bound = boundIn(gap, word, words[index + 1]);
    if (bound === undefined && index < words.length - 1) continue;
    const first = words[firstWord] as Word;
    sentences.push({
      start: first.start,
      end: word.end,
      firstWord,
      endWord: index + 1,
      paragraph,
      question: gap.includes("?"),
    });
    firstWord = index + 1;
    if (bound === "paragraph") paragraph++;
  }
  return sentences;
}

function boundIn(gap: string, before: Word, after: Word | undefined): "sentence" | "paragraph" | undefined {
  if (after === undefined) return "sentence";
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
  return (
    listMark.test(gap) ||
    (gap.includes("\n") && after.capital && /[:;,)\]"\u201D]?\s*\n/u.test(gap) && !gap.startsWith(","))
  );
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
