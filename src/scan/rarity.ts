import { capitalWord, frequencies, numberWord, rareWord } from "./frequency.js";
import type { WordId } from "./lexicon.js";
import type { Several, WordSet } from "./steps.js";

/** Words by which a part of a pattern can be looked for: every match of the part holds one of them. */
export interface Foothold {
  readonly words: readonly WordId[];
  readonly sets: readonly WordSet[];
  readonly capital: boolean;
  readonly number: boolean;
  /** Words that can stand in the match before the one that was found. */
  readonly least: number;
  readonly most: number;
}

/** The words by which the members of a set are looked for: a single word by itself, several by the rarest of them. */
export interface RareWords {
  readonly words: ReadonlySet<WordId>;
  /** The most words that can stand in a member before the one that it is looked for by. */
  readonly reach: number;
}

/** Tells how often words and sets stand in plain prose. */
export interface Rarity {
  ofSet(set: WordSet): RareWords;
  /** Hits among a thousand words. */
  weigh(foothold: Foothold): number;
}

export function rarityOf(words: readonly string[]): Rarity {
  const often = frequencies();
  const ofWord = (id: WordId) => often.get(words[id] ?? "") ?? rareWord;
  const sum = (ids: Iterable<WordId>) => {
    let total = 0;
    for (const id of ids) total += ofWord(id);
    return total;
  };
  const sets = new Map<WordSet, RareWords & { readonly weight: number }>();
  const ofSet = (set: WordSet) => {
    const before = sets.get(set);
    if (before !== undefined) return before;
    const rare = rareWordsOf(set, ofWord);
    const made = { ...rare, weight: sum(rare.words) };
    sets.set(set, made);
    return made;
  };
  return {
    ofSet,
    weigh: ({ words: ids, sets: of, capital, number }) =>
      sum(ids) +
      of.reduce((total, set) => total + ofSet(set).weight, 0) +
      (capital ? capitalWord : 0) +
      (number ? numberWord : 0),
  };
}

function rareWordsOf({ single, several }: WordSet, ofWord: (id: WordId) => number): RareWords {
  const words = new Set(single);
  let reach = 0;
  for (const phrases of several.values())
    for (const { ids } of phrases) {
      const at = rarestOf(ids, ofWord);
      words.add(ids[at] as number);
      reach = Math.max(reach, at);
    }
  return { words, reach };
}

function rarestOf(ids: Several["ids"], ofWord: (id: WordId) => number): number {
  let rarest = 0;
  for (let at = 1; at < ids.length; at++)
    if (ofWord(ids[at] as number) < ofWord(ids[rarest] as number)) rarest = at;
  return rarest;
}
