import {
  baseInRow,
  endInRow,
  flagsInRow,
  hashInRow,
  hashOfStretch,
  hashOfWord,
  isDigits,
  isPlain,
  rowLength,
  startInRow,
  type WordRows,
} from "../../text/index.js";
import {
  beginnings,
  closeSpellings,
  endings,
  glue,
  leastKnown,
  shortIdentities,
  shortPart,
  shortParts,
  vocabulary,
} from "./vocabulary.js";

/**
 * Whether a word could be a disguised one, as far as its row of numbers tells.
 * Nearly all words are ruled out here, so that a plain text is not spelled out for the few that are not.
 */
export function isSuspect(rows: WordRows, word: number): boolean {
  const row = word * rowLength;
  const start = rows.cells[row + startInRow] as number;
  const length = (rows.cells[row + endInRow] as number) - start;
  const flags = rows.cells[row + flagsInRow] as number;
  if ((flags & isPlain) === 0) return true;
  if (length === 1) return isSpacedOut(rows, word);
  if (rows.hasDigit && hasDigit(rows.text, start, length)) return (flags & isDigits) === 0;
  const base = rows.cells[row + baseInRow] as number;
  if (knownHashes.has(base)) return true;
  const isPossessive = base !== rows.cells[row + hashInRow];
  return isJoined(rows.text, start, isPossessive ? length - possessive : length);
}

const possessive = 2;

/** A power of two, and many times as many as there are words. */
const holes = 16_384;

const knownHashes: Hashes = /* @__PURE__ */ (() =>
  hashesOf([...closeSpellings.keys(), ...shortIdentities.keys()]))();
const beginningHashes: Hashes = /* @__PURE__ */ (() => hashesOf([...beginnings]))();
const endingHashes: Hashes = /* @__PURE__ */ (() => hashesOf([...endings]))();
const partHashes: Hashes = /* @__PURE__ */ (() => hashesOf([...shortParts]))();
/** Whatever may stand on either side of a seam. */
const halfHashes: Hashes = /* @__PURE__ */ (() => hashesOf([...vocabulary, ...glue, ...shortParts]))();

interface Hashes {
  has(hash: number): boolean;
}

/** Hashes of these words, behind a sieve: nearly every other word is turned away by one look at a table. */
function hashesOf(words: readonly string[]): Hashes {
  const hashes = new Set(words.map(hashOfWord));
  const sieve = new Uint8Array(holes);
  for (const hash of hashes) sieve[hash & (holes - 1)] = 1;
  return { has: (hash) => sieve[hash & (holes - 1)] === 1 && hashes.has(hash) };
}

/** A single letter with another one behind it. */
function isSpacedOut({ cells, count }: WordRows, word: number): boolean {
  const next = (word + 1) * rowLength;
  return word + 1 < count && (cells[next + endInRow] as number) - (cells[next + startInRow] as number) === 1;
}

/** Begins or ends like a word that is known, and falls into two that are. */
function isJoined(text: string, start: number, length: number): boolean {
  const end = start + length;
  const isLike =
    (length > leastKnown &&
      (beginningHashes.has(hashOfStretch(text, start, start + leastKnown)) ||
        endingHashes.has(hashOfStretch(text, end - leastKnown, end)))) ||
    (length > shortPart &&
      (partHashes.has(hashOfStretch(text, start, start + shortPart)) ||
        partHashes.has(hashOfStretch(text, end - shortPart, end))));
  return isLike && hasSeam(text, start, end);
}

const leastPart = 2;

/** Two known words, or a known one beside a usual neighbour. */
function hasSeam(text: string, start: number, end: number): boolean {
  for (let at = start + leastPart; at <= end - leastPart; at++)
    if (halfHashes.has(hashOfStretch(text, start, at)) && halfHashes.has(hashOfStretch(text, at, end)))
      return true;
  return false;
}

const zero = 48;
const nine = 57;

function hasDigit(text: string, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) return true;
  }
  return false;
}
