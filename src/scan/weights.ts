import { flagsInRow, isDigits, rowLength, type WordRows } from "../text/index.js";
import { digitsId, type KnownWords, numberOf, type WordId, type WordNumbers } from "./lexicon.js";

/** Words by what they weigh, parted by blanks since many weigh the same: `{ "-3": "calm kettle", "12": "smoke #" }`; `#` is any number in digits. */
export type WordWeights = Readonly<Record<string, string>>;

/** What each word of a lexicon weighs, by its number. */
export type Weights = Int16Array;

/** Numbers the words, so that the lexicon knows them. */
export function numberWeighed(weights: WordWeights, numbers: WordNumbers): void {
  for (const words of Object.values(weights)) for (const word of words.split(" ")) numberOf(numbers, word);
}

/** The weights by numbers that the words have; those of all other words are 0. */
export function weightsOf(weights: WordWeights, numbers: WordNumbers): Weights {
  const byWord = new Int16Array(numbers.words.length);
  for (const [weight, words] of Object.entries(weights))
    for (const word of words.split(" ")) byWord[numberOf(numbers, word)] = Number(weight);
  return byWord;
}

/** Which known words stand from one place up to another, each once; numbers in digits are all one. */
export function distinctWords(
  { cells }: WordRows,
  { ids }: KnownWords,
  { firstWord, endWord }: { readonly firstWord: number; readonly endWord: number },
): readonly WordId[] {
  const distinct = new Set<WordId>();
  for (let word = firstWord; word < endWord; word++) {
    const flags = cells[word * rowLength + flagsInRow] as number;
    distinct.add((flags & isDigits) !== 0 ? digitsId : (ids[word] as WordId));
  }
  distinct.delete(0);
  return [...distinct];
}
