import type { Evidence } from "../../src/signals/leaning/index.js";

/** A question to which weights are learned from texts with a known answer. */
export interface Question {
  /** The file in `texts/` that holds its near misses. */
  readonly name: string;
  readonly about: string;
  /** The module that the weights are written to. */
  readonly target: string;
  /** The label of texts to which the answer is yes; that of any file. */
  readonly yes: string;
  /** Labels of texts of which nobody can tell. */
  readonly unclear?: readonly string[];
  /** Which share of the near misses may be taken for possible and for likely; default a twentieth and a fiftieth. */
  readonly tolerated?: { readonly possible: number; readonly likely: number };
  readonly shows: (text: string) => Evidence;
}
