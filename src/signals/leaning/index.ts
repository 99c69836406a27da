import { defineSignal, type View } from "../../detect/index.js";
import type { WordId, WordWeights } from "../../scan/index.js";
import { type Passage, passagesOf } from "./passages.js";

export type { Passage } from "./passages.js";

/**
 * How far a passage leans to an answer: what each kind of evidence and each word weighs, in twentieths of a logit.
 * The weights are learned from texts of which the answer is known; `npm run learn` writes them.
 */
export interface Leaning {
  /** What it leans to before anything is seen. */
  readonly bias: number;
  /** What few near misses reach, and hardly any, when judged by what the texts of other writers taught. */
  readonly possible: number;
  readonly likely: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** What kinds that speak for it weigh together, those of how it is said and all: no passage can show more. */
  readonly most: { readonly asSaid: number; readonly ofAll: number };
  readonly words: WordWeights;
}

/** A passage with its known words, each once however often it stands there; all numbers in digits are one. */
export interface WordedPassage extends Passage {
  readonly words: readonly WordId[];
}

/** The words of a field, passage by passage. */
export const wording = /* @__PURE__ */ defineSignal<readonly WordedPassage[]>({
  id: "wording",
  derive: (view) =>
    passagesOf(view.field).map((passage) => ({ ...passage, words: view.wordsWithin(passage) })),
});

/** A leaning as it is written down. */
export function leaningFrom(written: Omit<Leaning, "most">): Leaning {
  const kinds = Object.entries(written.kinds);
  const asSaid = kinds.filter(([kind]) => kind.startsWith(said));
  return { ...written, most: { asSaid: sumOf(asSaid), ofAll: sumOf(kinds) } };
}

/** Begins the name of a kind that is not of what is said, but of how. */
export const said = "said:";

function sumOf(kinds: readonly (readonly [string, number])[]): number {
  return kinds.reduce((sum, [, weight]) => sum + Math.max(0, weight), 0);
}

/** The sum of the words of a passage and of each kind of evidence that it shows; above 0 the answer is rather yes than no. */
export function leaningOf(
  view: View,
  { words }: WordedPassage,
  kinds: ReadonlySet<string>,
  weights: Leaning,
): number {
  let sum = weights.bias + view.weigh(words);
  for (const kind of kinds) sum += weights.kinds[kind] ?? 0;
  return sum;
}
