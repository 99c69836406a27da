import type { DocumentField } from "../../text/index.js";
import { wordOf } from "./place.js";
import type { NameSpan } from "./span.js";
import { isPartOfThing } from "./things.js";
import { openers, titles } from "./words.js";

/** Capitals elsewhere in the field that repeat a word of a name found, or of these known names. */
export function repeatedNames(
  field: DocumentField,
  found: readonly NameSpan[],
  known: ReadonlySet<string>,
): readonly NameSpan[] {
  const names = new Set(known);
  for (const { firstWord, endWord } of found) {
    for (const { base, raw, folded } of field.words.slice(firstWord, endWord))
      if (raw.length > 2 && !titles.has(folded) && !openers.has(folded)) names.add(base);
  }
  return field.sentences.flatMap((sentence, index) => {
    const spans: NameSpan[] = [];
    for (let at = sentence.firstWord; at < sentence.endWord; at++) {
      const isFound = found.some(({ firstWord, endWord }) => firstWord <= at && at < endWord);
      if (
        wordOf(field, at).capital &&
        names.has(wordOf(field, at).base) &&
        !isFound &&
        !isPartOfThing(field, at)
      )
        spans.push({ firstWord: at, endWord: at + 1, sentence: index, cues: ["repeated"] });
    }
    return spans;
  });
}
