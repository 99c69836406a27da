import type { View } from "../../detect/index.js";
import { type Match, wordAt } from "../../scan/index.js";
import { type DocumentField, sentenceOf, type Word } from "../../text/index.js";

/** Matches that begin in a sentence. */
export function matchesOf({ matches }: View, sentence: number): readonly Match[] {
  return inSentences(matches, sentence);
}

/** What stands in a sentence, or in those up to the last, of a list in the order of its sentences; a long text is not looked through for each. */
export function inSentences<T extends { readonly sentence: number }>(
  list: readonly T[],
  first: number,
  last = first,
): readonly T[] {
  const from = firstFrom(list, first);
  let to = from;
  while ((list[to]?.sentence ?? Number.POSITIVE_INFINITY) <= last) to++;
  return list.slice(from, to);
}

/** Index of the first one in this sentence or a later one. */
function firstFrom(list: readonly { readonly sentence: number }[], sentence: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.sentence ?? sentence) < sentence) low = middle + 1;
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
