import type { Confidence } from "../model/index.js";
import {
  type DocumentField,
  endInRow,
  rowLength,
  sentenceOf,
  startInRow,
  type WordRows,
} from "../text/index.js";
import type { CompiledPattern } from "./compiled.js";
import { validators } from "./validators.js";

/** Where one pattern matched in one field. */
export interface Match {
  readonly pattern: string;
  /** Grows in the order in which patterns are declared: of several that match the same words the first one comes first. */
  readonly order: number;
  readonly confidence: Confidence;
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  /** Index after the last word. */
  readonly endWord: number;
  readonly sentence: number;
  /** The validator agreed, or there is none. */
  readonly valid: boolean;
}

/** A match of whole words. */
export function wordMatch(
  { pattern, order }: CompiledPattern,
  { cells }: WordRows,
  where: { readonly firstWord: number; readonly endWord: number; readonly sentence: number },
): Match {
  return {
    pattern: pattern.name,
    order,
    confidence: pattern.confidence,
    start: cells[where.firstWord * rowLength + startInRow] as number,
    end: cells[(where.endWord - 1) * rowLength + endInRow] as number,
    firstWord: where.firstWord,
    endWord: where.endWord,
    sentence: where.sentence,
    valid: true,
  };
}

/** A match of characters, checked by the pattern's validator. */
export function textMatch(
  { pattern, order }: CompiledPattern,
  field: DocumentField,
  start: number,
  end: number,
): Match {
  const { name, confidence, validator } = pattern;
  const firstWord = wordAt(field, start);
  const endWord = Math.max(firstWord + 1, wordAt(field, end));
  const valid = validator === undefined || validators[validator](field.text.slice(start, end));
  return {
    pattern: name,
    order,
    confidence,
    start,
    end,
    firstWord,
    endWord,
    sentence: sentenceOf(field.sentences, firstWord),
    valid,
  };
}

/** Index of the first word that ends after `offset`. */
export function wordAt({ rows: { cells, count } }: DocumentField, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle * rowLength + endInRow] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function byPosition(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end || a.order - b.order;
}
