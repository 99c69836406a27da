import type { Literal } from "./grammar.js";
import { numberOf, type WordId, type WordNumbers, wordNumbers } from "./lexicon.js";

/**
 * Number of something that may stand at a word: a term, or any of the many that a list holds.
 * Where each stands in a text is kept as bits, one a word.
 */
export type Mark = number;

/** A word, or several in a row, that patterns look for. */
export interface Term {
  readonly ids: readonly WordId[];
  /** As written; nothing where the case of letters does not count. */
  readonly spellings: readonly string[] | undefined;
  /** What stands where the term starts. */
  readonly marks: Mark[];
  /** The mark of this term alone, where somebody asked for it. */
  own: Mark | undefined;
}

/** Terms and marks as they are met; tables of one maker share them. */
export interface TermBook {
  readonly numbers: WordNumbers;
  readonly terms: Map<string, Term>;
  /** Phrases and labels, written as numbers. */
  readonly code: number[];
  /** Marks, and numbers of patterns, given so far. */
  marks: number;
  patterns: number;
}

/** Marks that every text has: a number, and a word with a capital. */
export const numberMark: Mark = 0;
export const capitalMark: Mark = 1;
const firstFree = 2;

export function emptyBook(): TermBook {
  return { numbers: wordNumbers(), terms: new Map(), code: [], marks: firstFree, patterns: 0 };
}

/** The term for some words, met before or not. */
export function termOf(words: readonly Literal[], exact: boolean, { terms, numbers }: TermBook): Term {
  const key = exact ? `=${words.map(({ raw }) => raw).join(" ")}` : keyOf(words);
  const before = terms.get(key);
  if (before !== undefined) return before;
  const made: Term = {
    ids: words.map(({ folded }) => numberOf(numbers, folded)),
    spellings: exact ? words.map(({ raw }) => raw) : undefined,
    marks: [],
    own: undefined,
  };
  terms.set(key, made);
  return made;
}

function keyOf(words: readonly Literal[]): string {
  return words.length === 1 ? (words[0] as Literal).folded : words.map(({ folded }) => folded).join(" ");
}

/** Terms up to this many are looked for one by one; more share a mark, which then stands at each of them. */
const few = 8;

/** Marks of which one stands wherever one of the terms starts. */
export function marksOf(terms: readonly Term[], book: TermBook): readonly Mark[] {
  if (terms.length <= few) return terms.map((term) => ownMark(term, book));
  const shared = book.marks++;
  for (const term of terms) term.marks.push(shared);
  return [shared];
}

function ownMark(term: Term, book: TermBook): Mark {
  if (term.own !== undefined) return term.own;
  term.own = book.marks++;
  term.marks.push(term.own);
  return term.own;
}
