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
}: Omit<Leaning, "words"> & { readonly words: Readonly<Record<string, string>> }): Leaning {
  const read = () =>
    new Map(
      Object.entries(words).flatMap(([weight, some]) =>
        some.split(" ").map((word) => [word, Number(weight)] as const),
      ),
    );
  return { ...rest, words: once(read) };
}

/** The sum of everything that a passage shows; above 0 the answer is rather yes than no. */
export function leaningOf(
  shown: Evidence,
  { bias, kinds, words }: Pick<Leaning, "bias" | "kinds" | "words">,
): number {
  const weights = words();
  let sum = bias;
  for (const kind of shown.kinds) sum += kinds[kind] ?? 0;
  for (const word of shown.words) sum += weights.get(word) ?? 0;
  return sum;
}
