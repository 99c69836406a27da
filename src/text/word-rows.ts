import { fold, withoutPossessive } from "./fold.js";
import { makeWord, partsOfRun, runAt, type Word } from "./words.js";

/**
 * The words of a text as rows of numbers, so that reading a text makes no object for each of its words.
 * They are the same words, in the same order, as `wordsOf` gives.
 */
export interface WordRows {
  readonly text: string;
  readonly count: number;
  /** `rowLength` numbers a word: in the order below. */
  readonly cells: Int32Array;
  /** Some word holds an ASCII digit. */
  readonly hasDigit: boolean;
  /** Some character, or the word "www", can start a link, an address, a handle or a hashtag. */
  readonly hasAnchor: boolean;
}

/** Numbers of a row, and where in it each stands: offsets of the word, hash of its folded form with and without a possessive ending, and flags. */
export const rowLength = 5;
export const startInRow = 0;
export const endInRow = 1;
export const hashInRow = 2;
export const baseInRow = 3;
export const flagsInRow = 4;

/** Flags of a word; plain: ASCII letters, digits and apostrophes only, so that its folded form can be read off the text. */
export const isCapital = 1;
const isShout = 2;
export const isDigits = 4;
const isTag = 8;
export const isPlain = 16;

const blank = 32;
const numberSign = 35;
const percentSign = 37;
const apostropheSign = 39;
const slash = 47;
const colon = 58;
const atSign = 64;
const letterS = 115;
/** Start and factor of FNV-1a with 32 bits; the start is 0x811c9dc5 as a signed number. */
const seed = -2128831035;
const prime = 0x01000193;
/** Hash of "www". */
const www = 0x12aca1ac;

/** Hash of a folded word: FNV-1a over its UTF-16 units. */
export function hashOfWord(folded: string): number {
  let hash = seed;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), prime);
  return hash;
}

/** The same hash of a stretch of a plain word, folded on the way. */
export function hashOfStretch(text: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ foldedCode(text.charCodeAt(at)), prime);
  return hash;
}

/** Folded form of a character code of a plain word, or 0 where it is no part of one. Arithmetic is faster here than a table. */
export function foldedCode(given: number): number {
  const lower = given | 32;
  if (lower >= 97 && lower <= 122 && given < 128) return lower;
  if (given >= 48 && given <= 57) return given;
  return given === apostropheSign || isApostrophe(given) ? apostropheSign : 0;
}

function isApostrophe(given: number): boolean {
  return given === 0x2019 || given === 0x2018 || given === 0x02bc;
}

/** ASCII, and the block of quotation marks, dashes and dots: never a letter of any script. */
function isSign(given: number): boolean {
  return given < 128 || (given >= 0x2010 && given <= 0x2027);
}

interface Rows {
  count: number;
  cells: Int32Array;
  hasDigit: boolean;
  hasAnchor: boolean;
}

/** Reads the words of a text in one pass over its character codes. */
export function wordRowsOf(text: string): WordRows {
  const rows: Rows = {
    count: 0,
    cells: new Int32Array(((text.length >> 2) + 8) * rowLength),
    hasDigit: false,
    hasAnchor: false,
  };
  for (let at = 0; at < text.length; ) at = readFrom(text, at, rows);
  return { text, ...rows };
}

/** Reads one word, or steps over one character that is none; gives the offset to go on from. */
function readFrom(text: string, at: number, rows: Rows): number {
  const here = text.charCodeAt(at);
  if (foldedCode(here) !== 0) {
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    return before === numberSign || before === atSign ? readRun(text, at, rows) : readLetters(text, at, rows);
  }
  if (!isSign(here)) return readRun(text, at, rows);
  if (isAnchor(here, text, at)) rows.hasAnchor = true;
  return at + 1;
}

/** Most words are letters only; this loop is the one that all text goes through. */
function readLetters(text: string, from: number, rows: Rows): number {
  let hash = seed;
  let lower = 0;
  let end = from;
  let here = text.charCodeAt(end);
  let to = here | 32;
  while (to >= 97 && to <= 122 && here < 128) {
    hash = Math.imul(hash ^ to, prime);
    if (to === here) lower++;
    end++;
    here = end < text.length ? text.charCodeAt(end) : blank;
    to = here | 32;
  }
  if (end === from || !isSign(here) || foldedCode(here) !== 0) return readPlain(text, from, rows);
  const flags = plainFlags(text.charCodeAt(from), end - from, lower);
  if (hash === www) rows.hasAnchor = true;
  const row = nextRow(rows);
  rows.cells[row + startInRow] = from;
  rows.cells[row + endInRow] = end;
  rows.cells[row + hashInRow] = hash;
  rows.cells[row + baseInRow] = hash;
  rows.cells[row + flagsInRow] = flags;
  return end;
}

function isAnchor(here: number, text: string, at: number): boolean {
  return (
    here === numberSign ||
    here === atSign ||
    (here === percentSign && text.startsWith("%40", at)) ||
    (here === colon && text.charCodeAt(at + 1) === slash)
  );
}

/** What the letters of a word said so far. */
interface Letters {
  hash: number;
  digits: number;
  lower: number;
  /** Offset of its apostrophe, and the hash before it. */
  apostrophe: number;
  before: number;
}

/** Reads a word of ASCII letters and digits; leaves any other, and one with several apostrophes, to the plain way. */
function readPlain(text: string, from: number, rows: Rows): number {
  const letters: Letters = { hash: seed, digits: 0, lower: 0, apostrophe: -1, before: seed };
  let end = from;
  for (; end < text.length; end++) {
    const here = text.charCodeAt(end);
    const to = foldedCode(here);
    if (to === 0 && isSign(here)) break;
    if (to === 0 || !addLetter(letters, { here, to, at: end, from })) return readRun(text, from, rows);
  }
  return endPlain(text, { from, end, letters }, rows);
}

/** False for a letter that the plain way must read: an apostrophe at the start, or a second one. */
function addLetter(
  letters: Letters,
  {
    here,
    to,
    at,
    from,
  }: { readonly here: number; readonly to: number; readonly at: number; readonly from: number },
): boolean {
  if (to === apostropheSign) {
    if (letters.apostrophe !== -1 || at === from) return false;
    letters.apostrophe = at;
    letters.before = letters.hash;
  } else if (to < 58) letters.digits++;
  else if (to === here) letters.lower++;
  letters.hash = Math.imul(letters.hash ^ to, prime);
  return true;
}

function endPlain(
  text: string,
  { from, end, letters }: { readonly from: number; readonly end: number; readonly letters: Letters },
  rows: Rows,
): number {
  const { apostrophe, before, hash, digits, lower } = letters;
  const trailing = apostrophe !== -1 && apostrophe === end - 1;
  const possessive =
    apostrophe !== -1 && apostrophe === end - 2 && foldedCode(text.charCodeAt(end - 1)) === letterS;
  const to = trailing ? apostrophe : end;
  if (digits > 0) rows.hasDigit = true;
  const flags =
    digits === to - from ? isPlain | isDigits : plainFlags(text.charCodeAt(from), to - from, lower);
  const row = nextRow(rows);
  rows.cells[row + startInRow] = from;
  rows.cells[row + endInRow] = to;
  rows.cells[row + hashInRow] = trailing ? before : hash;
  rows.cells[row + baseInRow] = trailing || possessive ? before : hash;
  rows.cells[row + flagsInRow] = flags;
  return end;
}

function plainFlags(first: number, length: number, lower: number): number {
  if (first < 65 || first > 90) return isPlain;
  return isPlain | isCapital | (length > 1 && lower === 0 ? isShout : 0);
}

/** Reads a run with letters outside ASCII, or a hashtag or handle with its parts. */
function readRun(text: string, at: number, rows: Rows): number {
  const run = runAt(text, at);
  if (run === "") return at + (isHighSurrogate(text.charCodeAt(at)) ? 2 : 1);
  for (const word of partsOfRun(text, at, run)) putWord(word, rows);
  return at + run.length;
}

function isHighSurrogate(given: number): boolean {
  return given >= 0xd800 && given <= 0xdbff;
}

function putWord(word: Word, rows: Rows): void {
  if (!rows.hasDigit) rows.hasDigit = hasAsciiDigit(word.raw);
  if (word.folded === "www") rows.hasAnchor = true;
  const flags =
    (word.capital ? isCapital : 0) |
    (word.shout ? isShout : 0) |
    (word.digits ? isDigits : 0) |
    (word.tag ? isTag : 0);
  const row = nextRow(rows);
  rows.cells[row + startInRow] = word.start;
  rows.cells[row + endInRow] = word.end;
  rows.cells[row + hashInRow] = hashOfWord(word.folded);
  rows.cells[row + baseInRow] = hashOfWord(word.base);
  rows.cells[row + flagsInRow] = flags;
}

function hasAsciiDigit(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const here = raw.charCodeAt(at);
    if (here >= 48 && here <= 57) return true;
  }
  return false;
}

/** Offset of the next free row. */
function nextRow(rows: Rows): number {
  const row = rows.count * rowLength;
  if (row >= rows.cells.length) rows.cells = grown(rows.cells);
  rows.count++;
  return row;
}

/** A text of very short words needs more rows than were set aside. */
function grown(cells: Int32Array): Int32Array {
  const more = new Int32Array(cells.length * 2);
  more.set(cells);
  return more;
}

/** The words of the rows as objects. */
export function wordsOfRows(rows: WordRows): readonly Word[] {
  return Array.from({ length: rows.count }, (_, word) => wordOfRow(rows, word));
}

/** One word of the rows as an object. */
export function wordOfRow({ text, cells }: WordRows, word: number): Word {
  const row = word * rowLength;
  const start = cells[row + startInRow] as number;
  const end = cells[row + endInRow] as number;
  const flags = cells[row + flagsInRow] as number;
  const raw = text.slice(start, end);
  const tag = (flags & isTag) !== 0;
  if ((flags & isPlain) === 0) return makeWord(start, raw, tag) as Word; // rows hold nothing but words
  const folded = fold(raw);
  return {
    start,
    end,
    folded,
    base: cells[row + baseInRow] === cells[row + hashInRow] ? folded : withoutPossessive(folded),
    raw,
    capital: (flags & isCapital) !== 0,
    shout: (flags & isShout) !== 0,
    digits: (flags & isDigits) !== 0,
    tag,
  };
}
