import { type Edit, edited, type Reading } from "../reading.js";
import { isAlphanumeric, isLetter, isSpace } from "./codes.js";

/** Writes addresses with their signs where words, brackets and blanks stand in for them: "ilse (at) mail [dot] example". */
export function addressesRestored(text: string): Reading | undefined {
  const words = wordsOf(text);
  const edits: Edit[] = [];
  for (let at = 1; at < words.length; at++) {
    const address = isSign(words[at]) === "@" ? addressAround(words, at) : undefined;
    if (address === undefined) continue;
    const [first, last] = address;
    for (let sign = Math.max(first, 1); sign < last; sign++) {
      const edit = editOf(text, words, sign);
      if (edit !== undefined && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
    }
    at = last;
  }
  return edited(text, edits);
}

/** A word, or a sign that may part the words of an address. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** In small letters, without brackets. */
  readonly word: string;
  /** Blanks stand before it. */
  readonly spaced: boolean;
  /** A word without brackets, which may be just a word. */
  readonly bare: boolean;
}

const signs: Readonly<Record<string, string>> = {
  at: "@",
  "@": "@",
  dot: ".",
  ".": ".",
  underscore: "_",
  dash: "-",
  hyphen: "-",
};
const brackets: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

function isSign(part: Part | undefined): string | undefined {
  return part === undefined ? undefined : signs[part.word];
}

function wordsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    let start = at;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
    if (start === text.length) break;
    const { end, word } = partAt(text, start);
    const bare = end - start === word.length && word.length > 1;
    parts.push({ start, end, word, spaced: start > at || start === 0, bare });
    at = end;
  }
  return parts;
}

const longestSign = 12;

function partAt(text: string, start: number): { readonly end: number; readonly word: string } {
  const close = brackets[text.charAt(start)];
  if (close !== undefined) {
    const length = text.slice(start, start + longestSign).indexOf(close);
    const inner = text
      .slice(start + 1, start + Math.max(length, 1))
      .trim()
      .toLowerCase();
    if (length > 0 && inner in signs) return { end: start + length + 1, word: inner };
  }
  let end = start;
  while (end < text.length && isNamePart(text, end)) end++;
  if (end === start) return { end: start + 1, word: text.charAt(start) };
  return { end, word: text.slice(start, end).toLowerCase() };
}

function isNamePart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAlphanumeric(code) || code === 95 || code === 45 || code === 43;
}

const mostLabels = 5;
/** Words before "at" that are no name in an address. */
const plainWords: readonly string[] =
  /* @__PURE__ */ "is was are were be am us me him her them you it here there look looks looking meet met find found live lives work works working out over up down arrive arrived call see join visit or and the a".split(
    " ",
  );

/** First and last part of the address around an at sign, when there is one and it is disguised. */
function addressAround(words: readonly Part[], at: number): readonly [number, number] | undefined {
  let last = at + 1;
  for (let label = 0; label < mostLabels && joinsNames(words, last + 1, "."); label++) last += 2;
  let first = at - 1;
  for (let label = 0; label < mostLabels && joinsNames(words, first - 1); label++) first -= 2;
  const isAddress =
    last > at + 1 && isName(words[first]) && endsInDomain(words[last]) && !isMention(words, at);
  return isAddress && !isProse(words, first, at, last) ? [first, last] : undefined;
}

/** A sign between two names, with blanks on both sides or on neither: a full stop has one only behind it. */
function joinsNames(words: readonly Part[], at: number, only?: string): boolean {
  const sign = isSign(words[at]);
  if (sign === undefined || sign === "@" || (only !== undefined && sign !== only)) return false;
  const isEven = words[at]?.word !== "." || words[at]?.spaced === words[at + 1]?.spaced;
  return isEven && isName(words[at - 1]) && isName(words[at + 1]);
}

/** "online at news.example" and "he is at acme dot org": the word "at" is a sign only in an address that is spelled out. */
function isProse(words: readonly Part[], first: number, at: number, last: number): boolean {
  if (words[at]?.bare !== true) return false;
  const isSpelled = words
    .slice(first, last)
    .some(({ word }, index) => first + index !== at && word in signs && word.length > 1);
  return plainWords.includes(words[first]?.word ?? "") || !(isSpelled || at - first > 1);
}

function isName(part: Part | undefined): boolean {
  return part !== undefined && isSign(part) === undefined && isAlphanumeric(part.word.charCodeAt(0));
}

const longestDomain = 10;

function endsInDomain(part: Part | undefined): boolean {
  const word = part?.word ?? "";
  if (word.length < 2 || word.length > longestDomain) return false;
  for (let at = 0; at < word.length; at++) if (!isLetter(word.charCodeAt(at))) return false;
  return true;
}

/** "Thanks @mail.example" greets an account. */
function isMention(words: readonly Part[], at: number): boolean {
  return words[at]?.word === "@" && words[at]?.spaced === true && words[at + 1]?.spaced !== true;
}

/** The sign that a part stands for, with the blanks around it; undefined when it stands there already. */
function editOf(text: string, words: readonly Part[], at: number): Edit | undefined {
  const sign = isSign(words[at]);
  const start = words[at - 1]?.end ?? 0;
  const end = words[at + 1]?.start ?? text.length;
  if (sign === undefined || text.slice(start, end) === sign) return undefined;
  return { start, end, text: sign };
}
