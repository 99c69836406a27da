import type { DocumentField } from "../../text/index.js";

/** Neighbouring sentences that are judged together. */
export interface Passage {
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly firstWord: number;
  readonly endWord: number;
}

/** Words of a long passage; posts are seldom longer. */
const longest = 120;

/** A text in passages: one ends with the sentence that makes it long, or with a paragraph once it is half as long. */
export function passagesOf({ sentences }: DocumentField): readonly Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  sentences.forEach(({ endWord, paragraph }, at) => {
    const firstWord = sentences[first]?.firstWord ?? 0;
    const words = endWord - firstWord;
    const next = sentences[at + 1];
    const ends =
      next === undefined || words >= longest || (next.paragraph !== paragraph && words * 2 >= longest);
    if (!ends) return;
    passages.push({ firstSentence: first, lastSentence: at, firstWord, endWord });
    first = at + 1;
  });
  return passages;
}
