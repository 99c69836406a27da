import { defineSignal } from "../../detect/index.js";
import { once } from "../once.js";
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
  /** What all kinds that speak for it weigh together: no passage can show more. */
  readonly mostOfKinds: number;
  readonly words: () => ReadonlyMap<string, number>;
}

/** What a passage shows: each kind and each word once, however often it stands there. */
export interface Evidence {
  readonly kinds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** A passage with its words; every number is one and the same. */
export interface WordedPassage extends Passage {
  readonly words: ReadonlySet<string>;
}

/** The words of a field, passage by passage. */
export const wording = /* @__PURE__ */ defineSignal<readonly WordedPassage[]>({
  id: "wording",
  derive: ({ field }) =>
    passagesOf(field).map((passage) => ({
      ...passage,
      words: new Set(
        field.words
          .slice(passage.firstWord, passage.endWord)
          .map(({ digits, folded }) => (digits ? "#" : folded)),
      ),
    })),
});

/** A leaning as it is written down: words by what they weigh, since many weigh the same. */
export function leaningFrom({
  words,
  ...rest
}: Omit<Leaning, "words" | "mostOfKinds"> & { readonly words: Readonly<Record<string, string>> }): Leaning {
  const read = () =>
    new Map(
      Object.entries(words).flatMap(([weight, some]) =>
        some.split(" ").map((word) => [word, Number(weight)] as const),
      ),
    );
  const mostOfKinds = Object.values(rest.kinds).reduce((sum, weight) => sum + Math.max(0, weight), 0);
  return { ...rest, mostOfKinds, words: once(read) };
}

/** The sum of everything that a passage shows; above 0 the answer is rather yes than no. */
export function leaningOf(
  { kinds, words }: Evidence,
  weights: Pick<Leaning, "bias" | "kinds" | "words">,
): number {
  let sum = ofWords(words, weights);
  for (const kind of kinds) sum += weights.kinds[kind] ?? 0;
  return sum;
}

/** The words of a passage leave it open: with every kind that speaks for it, it would be possible. */
export function isOpen(words: ReadonlySet<string>, weights: Leaning): boolean {
  return ofWords(words, weights) + weights.mostOfKinds >= weights.possible;
}

function ofWords(
  words: ReadonlySet<string>,
  { bias, words: known }: Pick<Leaning, "bias" | "words">,
): number {
  const weights = known();
  let sum = bias;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
}
