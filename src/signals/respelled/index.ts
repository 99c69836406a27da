import { defineSignal, type View } from "../../detect/index.js";
import { type DocumentField, type Edit, edited, readField, type Span, type Word } from "../../text/index.js";
import { isSuspect } from "./suspects.js";
import {
  beginnings,
  closeSpellings,
  endings,
  glue,
  leastKnown,
  longestWord,
  ordinary,
  personNouns,
  shortIdentities,
  shortPart,
  shortParts,
  vocabulary,
} from "./vocabulary.js";

/** A field as it would read without its disguises, and the way back to the words as written. */
export interface Respelled {
  readonly reading: DocumentField;
  readonly toWritten: (start: number, end: number) => Span;
}

/**
 * The field with words of contempt put right that were disguised: a letter swapped or left out, digits for letters,
 * two words run together, letters spaced out. Undefined when nothing was disguised, as in nearly every text.
 */
export const respelled = /* @__PURE__ */ defineSignal<Respelled | undefined>({ id: "respelled", derive });

function derive({ field }: View): Respelled | undefined {
  const { path, row, part, text } = field;
  const respelt = edited(text, editsOf(field));
  if (respelt === undefined) return undefined;
  const reading = readField({ path, row, part, text: respelt.text, format: "plain" });
  return { reading, toWritten: respelt.toSource };
}

function editsOf(field: DocumentField): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < field.rows.count; ) {
    const { taken, edits: here } = isSuspect(field.rows, at) ? putRight(field.words, at) : untouched;
    edits.push(...here);
    at += taken;
  }
  return edits;
}

interface PutRight {
  readonly taken: number;
  readonly edits: readonly Edit[];
}

const untouched: PutRight = { taken: 1, edits: [] };

function putRight(words: readonly Word[], at: number): PutRight {
  return joinedAt(words, at) ?? { taken: 1, edits: respell(words[at] as Word, words[at + 1]) };
}

const leastSpaced = 3;

/** Single letters in a row that spell a known word, with or without an article before them. */
function joinedAt(words: readonly Word[], at: number): PutRight | undefined {
  let end = at;
  while (end - at < longestWord && isSingleLetter(words[end])) end++;
  for (let last = end; last - at >= leastSpaced; last--) {
    const run = words.slice(at, last);
    const joined = run.map(({ folded }) => folded).join("");
    if (!vocabulary.has(joined)) continue;
    const [first, final] = [run[0] as Word, run.at(-1) as Word];
    return { taken: run.length, edits: [{ start: first.start, end: final.end, text: joined }] };
  }
  return undefined;
}

function isSingleLetter(word: Word | undefined): boolean {
  return word !== undefined && word.raw.length === 1 && !word.digits;
}

const nothing: readonly Edit[] = [];

/** What puts one word right. */
function respell(word: Word, next: Word | undefined): readonly Edit[] {
  if (word.digits || vocabulary.has(word.base)) return nothing;
  const plain = withoutDigits(word.base);
  if (word.base.length < leastKnown && plain === word.base) return ofPerson(word, next);
  const close = vocabulary.has(plain) ? plain : closeSpellings.get(plain);
  if (close !== undefined) return [{ start: word.start, end: word.end, text: inShape(close, word) }];
  return parted(word, plain);
}

/** Too short to be guessed alone, but "a gy person" leaves little doubt. */
function ofPerson(word: Word, next: Word | undefined): readonly Edit[] {
  const whole = shortIdentities.get(word.base);
  if (whole === undefined || next === undefined || !personNouns.has(next.base)) return nothing;
  return [{ start: word.start, end: word.end, text: inShape(whole, word) }];
}

const digitLetters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
};

function withoutDigits(base: string): string {
  return hasDigit(base) ? [...base].map((char) => digitLetters[char] ?? char).join("") : base;
}

const zero = 48;
const nine = 57;

function hasDigit(base: string): boolean {
  for (let at = 0; at < base.length; at++) {
    const code = base.charCodeAt(at);
    if (code >= zero && code <= nine) return true;
  }
  return false;
}

/** Two words run together, one of them known and the other known or a usual neighbour. */
function parted(word: Word, plain: string): readonly Edit[] {
  const at = seamOf(plain);
  if (at === undefined) return nothing;
  const middle = Math.min(word.start + at, word.end - 1);
  const ending = word.folded.slice(word.base.length);
  return [
    { start: word.start, end: middle, text: `${inCase(plain.slice(0, at), word)} ` },
    { start: middle, end: word.end, text: plain.slice(at) + ending },
  ];
}

/** How many letters the first of two words has. */
function seamOf(plain: string): number | undefined {
  if (shortParts.has(plain.slice(0, shortPart)) && isKnown(plain.slice(shortPart))) return shortPart;
  if (shortParts.has(plain.slice(-shortPart)) && glue.has(plain.slice(0, -shortPart)))
    return plain.length - shortPart;
  if (!canPart(plain)) return undefined;
  for (let at = 2; at <= plain.length - 2; at++) {
    const [left, right] = [plain.slice(0, at), plain.slice(at)];
    if ((isKnown(left) && (isKnown(right) || glue.has(right))) || (glue.has(left) && isKnown(right)))
      return at;
  }
  return undefined;
}

/** Most words neither begin nor end like a known one. */
function canPart(plain: string): boolean {
  return (
    plain.length >= leastKnown + 2 &&
    plain.length <= 2 * longestWord &&
    (beginnings.has(plain.slice(0, leastKnown)) || endings.has(plain.slice(-leastKnown))) &&
    !ordinary.has(plain)
  );
}

function isKnown(part: string): boolean {
  return part.length >= leastKnown && vocabulary.has(part);
}

/** With the possessive ending and the capitals of the word that it stands for. */
function inShape(known: string, word: Word): string {
  return inCase(known, word) + word.folded.slice(word.base.length);
}

/** A capital tells where a sentence begins. */
function inCase(known: string, { capital }: Word): string {
  return capital ? known.charAt(0).toUpperCase() + known.slice(1) : known;
}
