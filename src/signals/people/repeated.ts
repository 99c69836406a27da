import type { DocumentField } from "../../text/index.js";
import { places, wordOf } from "./place.js";
import type { NameSpan } from "./span.js";
import { isPartOfThing } from "./things.js";
import { openers, things, titles } from "./words.js";

function wordsOf({ firstWord, endWord }: NameSpan): readonly number[] {
  return Array.from({ length: endWord - firstWord }, (_, index) => firstWord + index);
}

/** A title, a place or a thing that a name held says nothing of a capital elsewhere. */
function isOther(folded: string): boolean {
  return titles.has(folded) || openers.has(folded) || things.has(folded) || places.has(folded);
}

/** Capitals elsewhere in the field that repeat a word of a name found, or of these known names. */
export function repeatedNames(
  field: DocumentField,
  found: readonly NameSpan[],
  known: ReadonlySet<string>,
): readonly NameSpan[] {
  const names = new Set(known);
  for (const { firstWord, endWord } of found) {
    for (const { base, raw, folded } of field.words.slice(firstWord, endWord))
      if (raw.length > 2 && !isOther(folded)) names.add(base);
  }
  const taken = new Set(found.flatMap(wordsOf));
  return field.sentences.flatMap((sentence, index) => {
    const spans: NameSpan[] = [];
    for (let at = sentence.firstWord; at < sentence.endWord; at++) {
      if (
        wordOf(field, at).capital &&
        names.has(wordOf(field, at).base) &&
        !taken.has(at) &&
        !isPartOfThing(field, at)
      )
        spans.push({ firstWord: at, endWord: at + 1, sentence: index, cues: ["repeated"] });
    }
    return spans;
  });
}
