import {
  baseInRow,
  endInRow,
  flagsInRow,
  foldedCode,
  hashInRow,
  hashOfWord,
  isPlain,
  rowLength,
  startInRow,
  type WordRows,
  wordOfRow,
} from "../text/index.js";
import { numberWords } from "./numbers.js";

/** Number of a word of the lexicon; 0 stands for every word that no pattern names. */
export type WordId = number;

/** Every word that some pattern names, in an open-addressed table with an exact check. */
export interface Lexicon {
  /** Folded words by their number; the first is empty. */
  readonly words: readonly string[];
  /** Two numbers a slot: hash and word. */
  readonly slots: Int32Array;
  readonly mask: number;
}

/** Numbers words as they are met. */
export interface WordNumbers {
  readonly words: string[];
  readonly known: Map<string, WordId>;
}

export function wordNumbers(): WordNumbers {
  const numbers: WordNumbers = { words: [""], known: new Map() };
  for (const word of [anyDigits, ...numberWords]) numberOf(numbers, word);
  return numbers;
}

/** Stands for every number in digits, and is no word that a text can hold. */
export const anyDigits = "#";
export const digitsId: WordId = 1;

/** Whether a word says a number; those come next in every lexicon. */
export function saysNumber(id: WordId): boolean {
  return id > digitsId && id <= digitsId + numberWords.length;
}

export function numberOf({ words, known }: WordNumbers, folded: string): WordId {
  const before = known.get(folded);
  if (before !== undefined) return before;
  known.set(folded, words.length);
  return words.push(folded) - 1;
}

/** Builds the table; at most half of its slots are taken, so that a miss ends soon. */
export function lexiconOf({ words }: WordNumbers): Lexicon {
  let size = 16;
  while (size < words.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const mask = size - 1;
  for (let id = 1; id < words.length; id++) {
    const hash = hashOfWord(words[id] ?? "");
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = id;
  }
  return { words, slots, mask };
}

/** The words of one text as numbers of the lexicon: with and without their possessive endings. */
export interface KnownWords {
  readonly ids: Int32Array;
  readonly bases: Int32Array;
}

/** Looks every word of a text up, once. */
export function knownWordsOf(rows: WordRows, lexicon: Lexicon): KnownWords {
  const ids = new Int32Array(rows.count);
  const bases = new Int32Array(rows.count);
  const { cells } = rows;
  for (let word = 0; word < rows.count; word++) {
    const row = word * rowLength;
    const id = find(lexicon, rows, row, false);
    ids[word] = id;
    bases[word] = cells[row + baseInRow] === cells[row + hashInRow] ? id : find(lexicon, rows, row, true);
  }
  return { ids, bases };
}

function find(lexicon: Lexicon, rows: WordRows, row: number, base: boolean): WordId {
  const { slots, mask } = lexicon;
  const hash = rows.cells[row + (base ? baseInRow : hashInRow)] as number;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot * 2 + 1] as number;
    if (id === 0) return 0;
    if (slots[slot * 2] === hash && isSame(lexicon.words[id] as string, rows, row, base)) return id;
  }
}

const possessive = 2;

function isSame(known: string, rows: WordRows, row: number, base: boolean): boolean {
  if (((rows.cells[row + flagsInRow] as number) & isPlain) === 0) {
    const word = wordOfRow(rows, row / rowLength);
    return known === (base ? word.base : word.folded);
  }
  const start = rows.cells[row + startInRow] as number;
  const length = (rows.cells[row + endInRow] as number) - start - (base ? possessive : 0);
  if (known.length !== length) return false;
  for (let at = 0; at < length; at++)
    if (known.charCodeAt(at) !== foldedCode(rows.text.charCodeAt(start + at))) return false;
  return true;
}
