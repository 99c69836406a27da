import type { Examples } from "../../src/detect/index.js";
import type { Tolerated } from "./apart.js";
import type { Evidence } from "./shown.js";

/** A question to which weights are learned from texts with a known answer. */
export interface Question {
  /** The file in `texts/` that holds its near misses. */
  readonly name: string;
  readonly about: string;
  /** The module that the weights are written to. */
  readonly target: string;
  /** The label of texts to which the answer is yes; that of any file. */
  readonly yes: string;
  /** Examples of the detectors that ask it: what one detects is a yes, and what it ignores a near miss. */
  readonly examples: readonly Examples[];
  /** Labels of texts of which nobody can tell. */
  readonly unclear?: readonly string[];
  readonly tolerated?: Tolerated;
  readonly shows: (text: string) => Evidence;
}
