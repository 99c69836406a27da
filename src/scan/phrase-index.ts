import type { CompiledPattern, PatternTable } from "./compiled.js";
import { type Follower, followerOf } from "./follow.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import { type Lists, listsOf } from "./lists.js";
import { type Marks, marksFor, markTablesOf } from "./marks.js";
import { patternInPhrase, pivotMarksAt } from "./program.js";
import type { TermBook } from "./terms.js";

/** Phrases by the marks of their pivots, so that a mark wakes only the few that it could be the rarest part of. */
export interface PhraseIndex {
  readonly lexicon: Lexicon;
  readonly marks: Marks;
  /** All phrases, written as numbers. */
  readonly code: Int32Array;
  readonly follower: Follower;
  /** Where the phrases start in the code that a mark wakes. */
  readonly woken: Lists;
  /** Patterns by their number. */
  readonly owners: readonly (Owner | undefined)[];
}

/** The pattern of a phrase. */
export interface Owner {
  readonly of: CompiledPattern;
  /** Position of its table among those that are scanned together. */
  readonly table: number;
}

/** Indexes the phrases of tables that one maker made. */
export function indexOf(tables: readonly PatternTable[], book: TermBook): PhraseIndex {
  const code = Int32Array.from(book.code);
  const marks = marksFor(markTablesOf(book), book);
  const owners: Owner[] = [];
  const byMark: number[][] = Array.from({ length: book.marks }, () => []);
  tables.forEach(({ patterns }, table) => {
    for (const of of patterns)
      for (const phrase of of.phrases) {
        owners[code[phrase + patternInPhrase] as number] = { of, table };
        for (const mark of pivotMarksAt(code, phrase)) (byMark[mark] as number[]).push(phrase);
      }
  });
  return {
    lexicon: lexiconOf(book.numbers),
    marks,
    code,
    follower: followerOf(code, marks),
    woken: listsOf(byMark),
    owners,
  };
}
