import type { CompiledPattern } from "./compiled.js";
import type { WordStep } from "./follow.js";
import { type Lexicon, lexiconOf, type WordId, wordNumbers } from "./lexicon.js";
import { type Pivot, pivotOf } from "./pivots.js";
import { type Rarity, rarityOf } from "./rarity.js";
import { put, type Step, type WordSet } from "./steps.js";
import type { PatternTable } from "./tables.js";

/** One phrase of a pattern, with the part by which it is looked for. */
export interface Phrase {
  readonly steps: readonly Step[];
  readonly of: CompiledPattern;
  /** Position of its table among those that are scanned together. */
  readonly table: number;
  readonly pivot: Pivot;
  /** Bits of the words that may stand right before and right after its pivot, or `anyWord`. */
  readonly bits: { readonly before: number; readonly after: number };
}

/** Phrases that one word may be the rarest part of. */
export interface Listed {
  readonly phrases: readonly Phrase[];
  /** The bits of each phrase, before and after. */
  readonly masks: Int32Array;
}

/** Phrases by their pivots, so that a word wakes only the few that it could be the rarest part of. */
export interface PhraseIndex {
  readonly lexicon: Lexicon;
  /** Phrases by the number of a word. */
  readonly byWord: readonly (Listed | undefined)[];
  readonly atCapital: Listed;
  readonly atNumber: Listed;
}

/** Says nothing of the word that stands there. */
export const anyWord = -1;

/** A word stands for one of 32 bits, so that most phrases are ruled out by one number, without a look at the phrase. */
export function bitOf(id: WordId): number {
  return 1 << (id & 31);
}

function listed(phrases: readonly Phrase[]): Listed {
  const masks = new Int32Array(phrases.length * 2);
  phrases.forEach(({ bits }, at) => {
    masks[at * 2] = bits.before;
    masks[at * 2 + 1] = bits.after;
  });
  return { phrases, masks };
}

function bitsOf(step: WordStep | undefined): number {
  switch (step?.op) {
    case "word":
      return bitOf(step.id);
    case "set":
    case "choice":
      return bitsOfSet(step.set);
    default:
      return anyWord;
  }
}

function bitsOfSet({ single, several }: WordSet): number {
  let bits = 0;
  for (const id of single) bits |= bitOf(id);
  for (const id of several.keys()) bits |= bitOf(id);
  return bits;
}

/** Indexes the phrases of tables that one maker made. */
export function indexOf(tables: readonly PatternTable[]): PhraseIndex {
  const lexicon = lexiconOf(tables[0]?.numbers ?? wordNumbers());
  const rarity = rarityOf(lexicon.words);
  const building: Building = { ofWord: new Map(), ofSet: new Map(), atCapital: [], atNumber: [] };
  tables.forEach((table, at) => {
    for (const of of table.patterns)
      for (const steps of of.phrases) add({ steps, of, table: at }, rarity, building);
  });
  return {
    lexicon,
    byWord: byWordOf(building, rarity, lexicon.words.length),
    atCapital: listed(building.atCapital),
    atNumber: listed(building.atNumber),
  };
}

interface Building {
  readonly ofWord: Map<WordId, Phrase[]>;
  readonly ofSet: Map<WordSet, Phrase[]>;
  readonly atCapital: Phrase[];
  readonly atNumber: Phrase[];
}

function add(
  part: Pick<Phrase, "steps" | "of" | "table">,
  rarity: Rarity,
  { ofWord, ofSet, atCapital, atNumber }: Building,
): void {
  const pivot = pivotOf(part.steps, rarity) as Pivot; // a table holds no phrase that can match nothing
  const bits = { before: bitsOf(pivot.before), after: bitsOf(pivot.after) };
  const phrase: Phrase = { ...part, pivot, bits };
  for (const word of new Set(pivot.words)) put(ofWord, word, phrase);
  for (const set of new Set(pivot.sets)) put(ofSet, set, phrase);
  if (pivot.capital) atCapital.push(phrase);
  if (pivot.number) atNumber.push(phrase);
}

function byWordOf({ ofWord, ofSet }: Building, rarity: Rarity, count: number): PhraseIndex["byWord"] {
  const byWord: (Set<Phrase> | undefined)[] = [];
  byWord.length = count;
  const add = (word: WordId, phrases: readonly Phrase[]) => {
    const known = byWord[word] ?? new Set();
    for (const phrase of phrases) known.add(phrase);
    byWord[word] = known;
  };
  for (const [word, phrases] of ofWord) add(word, phrases);
  for (const [set, phrases] of ofSet) for (const word of rarity.ofSet(set).words) add(word, phrases);
  return byWord.map((phrases) => phrases && listed([...phrases]));
}
