import type { View } from "../../detect/index.js";
import { type Match, wordAt } from "../../scan/index.js";
import { type DocumentField, sentenceOf, type Word } from "../../text/index.js";

/** Place among words that a neighbour is looked for around. */
export interface Place {
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
}

/** The last match of one of these patterns that ends at most `reach` words before the place, in its sentence. */
export function stoodBefore(
  { near }: View,
  patterns: readonly string[],
  place: Place,
  reach?: number,
): Match | undefined {
  return near.before(patterns, place, reach);
}

/** The first match of one of these patterns that starts at most `reach` words after the place, in its sentence. */
export function standsAfter(
  { near }: View,
  patterns: readonly string[],
  place: Place,
  reach: number,
): Match | undefined {
  return near.after(patterns, place, reach);
}

/** A match of one of these patterns stands anywhere in the sentence of the place. */
export function sharesSentence(
  { near }: View,
  patterns: readonly string[],
  place: Pick<Place, "sentence">,
): boolean {
  return near.shares(patterns, place);
}

/** Matches that begin in a sentence; they lie together, so a long text is not looked through for each. */
export function matchesOf({ matches }: View, sentence: number): readonly Match[] {
  const from = firstFrom(matches, sentence);
  let to = from;
  while (matches[to]?.sentence === sentence) to++;
  return matches.slice(from, to);
}

/** Index of the first match that begins in this sentence or a later one. */
function firstFrom(matches: readonly Match[], sentence: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.sentence ?? sentence) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The field holds nothing else, as a cell of a form or a scanned label. */
export function isAlone(
  { field }: View,
  { firstWord, endWord }: { readonly firstWord: number; readonly endWord: number },
): boolean {
  return firstWord === 0 && endWord >= field.words.length;
}

/** A match of one of these patterns covers part of the place. */
export function isCovered(
  { near }: View,
  patterns: readonly string[],
  place: { readonly start: number; readonly end: number },
): boolean {
  return near.covers(patterns, place);
}

/** The word is the first one of its sentence. */
export function startsSentence({ sentences }: Pick<DocumentField, "sentences">, word: number): boolean {
  return sentences[sentenceOf(sentences, word)]?.firstWord === word;
}

/** Words that lie wholly inside a span. */
export function wordsWithin(
  field: DocumentField,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Word[] {
  const first = wordAt(field, start);
  const from = (field.words[first]?.start ?? start) < start ? first + 1 : first;
  let to = from;
  while ((field.words[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return field.words.slice(from, to);
}
