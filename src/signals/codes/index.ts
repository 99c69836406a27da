import { defineSignal, type View } from "../../detect/index.js";
import { months } from "../../lexicons/index.js";
import type { Match } from "../../scan/index.js";
import type { DocumentField, Word } from "../../text/index.js";

/** A run of letters and digits that somebody could look up: `AB-654321`, `789456123`, `H0291773`. */
export interface Code {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly digits: number;
  readonly letters: number;
}

const fewestDigits = 3;
const longest = 34;
const joints = "-_/.";
const labelReach = 3;

/** Codes of a field in order: words joined by single dashes, dots or slashes, with at least three digits. */
export const codes = /* @__PURE__ */ defineSignal<readonly Code[]>({ id: "codes", derive: codesOf });

function codesOf({ field }: View): readonly Code[] {
  const found: Code[] = [];
  for (let at = 0; at < field.words.length; ) {
    const endWord = runEnd(field, at);
    const code = codeOf(field, at, endWord);
    const fits = code.digits >= fewestDigits && code.end - code.start <= longest;
    if (fits && !isDate(field, code)) found.push(code);
    at = endWord;
  }
  return found;
}

/** "17-Feb-2023", "04/10/2022" and "2022-04-10" are dates and nobody's code. */
function isDate({ words }: DocumentField, { firstWord, endWord }: Code): boolean {
  if (endWord - firstWord !== 3) return false;
  const parts = words.slice(firstWord, endWord);
  const isYear = (raw: string) => raw.length === 4 && (raw.startsWith("19") || raw.startsWith("20"));
  const [first, middle, last] = parts;
  const dated = [first, last].some((word) => word?.digits === true && isYear(word.raw));
  const rest = parts.filter(({ raw }) => !isYear(raw));
  return (
    dated &&
    (months.includes(middle?.folded ?? "") || rest.every(({ digits, raw }) => digits && raw.length < 3)) &&
    rest.length === 2
  );
}

/** Index after the last word that is joined to the one at `at` by nothing but a joint. */
function runEnd(field: DocumentField, at: number): number {
  let end = at + 1;
  while (end < field.words.length && isJoined(field, end)) end++;
  return end;
}

function isJoined({ text, words }: DocumentField, at: number): boolean {
  const from = words[at - 1]?.end ?? 0;
  const gap = (words[at]?.start ?? 0) - from;
  return gap === 0 || (gap === 1 && joints.includes(text.charAt(from)));
}

function codeOf(field: DocumentField, firstWord: number, endWord: number): Code {
  const first = field.words[firstWord] as Word;
  const last = field.words[endWord - 1] as Word;
  let digits = 0;
  let letters = 0;
  for (const char of field.text.slice(first.start, last.end)) {
    if (char >= "0" && char <= "9") digits++;
    else if (!joints.includes(char)) letters++;
  }
  return { start: first.start, end: last.end, firstWord, endWord, digits, letters };
}

/** The code that a label stands for: one that it begins (`MRN-5541413`), the nearest one at most three words after it, else right before it, in the same sentence. */
export function labelledCode(view: View, label: Match): Code | undefined {
  const all = view.read(codes);
  const sentence = view.field.sentences[label.sentence];
  if (sentence === undefined) return undefined;
  const before = all[firstFrom(all, label.firstWord + 1) - 1];
  if (before !== undefined && label.endWord < before.endWord) return before;
  const after = all[firstFrom(all, label.endWord)];
  if (
    after !== undefined &&
    after.firstWord - label.endWord <= labelReach &&
    after.firstWord < sentence.endWord
  )
    return inGroups(view.field, after, label);
  const left = all[firstFrom(all, label.firstWord) - 1];
  return left !== undefined &&
    left.endWord <= label.firstWord &&
    label.firstWord - left.endWord <= labelReach &&
    left.firstWord >= sentence.firstWord
    ? left
    : undefined;
}

/** "member ID XJB 449 120 071": a code that is written in groups, the first of which may be letters. */
function inGroups(field: DocumentField, code: Code, { endWord: from }: Match): Code {
  let { firstWord, endWord } = code;
  if (endWord - firstWord > 1 || !isDigitGroup(field, firstWord)) return code;
  if (firstWord > from && isLetterGroup(field, firstWord - 1)) firstWord--;
  while (isSpaced(field, endWord) && isDigitGroup(field, endWord)) endWord++;
  return endWord - firstWord === code.endWord - code.firstWord ? code : codeOf(field, firstWord, endWord);
}

/** Two to four capitals right before digits: "XJB 449". */
function isLetterGroup(field: DocumentField, at: number): boolean {
  const { shout, raw } = field.words[at] as Word;
  return (
    shout &&
    raw.length > 1 &&
    raw.length <= longestGroup &&
    isSpaced(field, at + 1) &&
    isDigitGroup(field, at + 1)
  );
}

function isDigitGroup({ words }: DocumentField, at: number): boolean {
  const word = words[at];
  return word?.digits === true && word.raw.length > 1 && word.raw.length <= longestGroup;
}

const longestGroup = 4;

/** A single space stands before this word. */
function isSpaced({ text, words }: DocumentField, at: number): boolean {
  return text.slice(words[at - 1]?.end, words[at]?.start) === " ";
}

/** The code that begins with this word. */
export function codeAt(view: View, firstWord: number): Code | undefined {
  const all = view.read(codes);
  const code = all[firstFrom(all, firstWord)];
  return code?.firstWord === firstWord ? code : undefined;
}

/** Index of the first code that begins with this word or a later one. */
function firstFrom(all: readonly Code[], word: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.firstWord ?? word) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "charts from 2019" holds a year, and "record $4,100" an amount; neither is a code of anybody. */
export function isYearOrAmount(view: View, code: Pick<Code, "start" | "end">): boolean {
  const { text } = view.field;
  const isYear = code.end - code.start === 4 && ["19", "20"].includes(text.slice(code.start, code.start + 2));
  return isYear || isAmount(view, code);
}

/** A sign of money stands before it. */
export function isAmount({ field: { text } }: View, { start }: Pick<Code, "start">): boolean {
  return start > 0 && "$\u00A3\u20AC".includes(text.charAt(start - 1));
}
