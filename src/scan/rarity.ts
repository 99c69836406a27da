import { frequencies, rareWord } from "./frequency.js";
import type { WordId } from "./lexicon.js";
import type { TermSet } from "./steps.js";
import type { Term } from "./terms.js";

/** Tells how many words among a thousand of plain prose one of some terms stands at. */
export type Rarity = (set: TermSet) => number;

export function rarityOf(words: readonly string[]): Rarity {
  const often = frequencies();
  const ofWord = (id: WordId) => often.get(words[id] ?? "") ?? rareWord;
  const ofTerm = ({ ids }: Term) => (ids.length === 1 ? ofWord(ids[0] as WordId) : rareWord);
  const known = new Map<TermSet, number>();
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const weight = set.terms.reduce((sum, term) => sum + ofTerm(term), set.often);
    known.set(set, weight);
    return weight;
  };
}
