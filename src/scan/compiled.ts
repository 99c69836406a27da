import type { Confidence } from "../model/index.js";
import type { AnchorKind } from "./anchors.js";
import type { WordId } from "./lexicon.js";
import type { Program } from "./program.js";
import type { Shape } from "./shapes.js";
import type { ValidatorName } from "./validators.js";
import type { WordWeights } from "./weights.js";

/** One piece of knowledge of a detector, as data: phrases, a shape, or an anchor. */
export interface Pattern {
  readonly name: string;
  readonly confidence: Confidence;
  /** Alternatives in the pattern language; the longest match from the left wins. */
  readonly phrases?: readonly string[] | undefined;
  /** A shape such as `999-99-9999`. */
  readonly shape?: string | undefined;
  readonly anchor?: AnchorKind | undefined;
  /** Phrases of which one must stand at most three words before or after the shape, in the same sentence. */
  readonly label?: readonly string[] | undefined;
  readonly validator?: ValidatorName | undefined;
  /** Says nothing by itself: it only raises, lowers or rules out what another pattern of its detector sees. */
  readonly context?: true | undefined;
  /** Compare letters with their case, for names such as WHO. */
  readonly case?: "exact" | undefined;
  /** Law or standard that the knowledge comes from. */
  readonly source?: string | undefined;
}

/** One pattern made ready for the matcher. */
export interface CompiledPattern {
  readonly pattern: Pattern;
  /** Its number among those of its maker, in the order in which they are declared. */
  readonly order: number;
  /** Where its phrases start in the code of its maker. */
  readonly phrases: readonly number[];
  readonly labels: readonly Program[];
  /** Words of which every label holds one; nothing without labels, or where some label may stand without any. */
  readonly labelWords: ReadonlySet<WordId> | undefined;
  readonly shape: Shape | undefined;
}

/** All patterns of one detector or signal. */
export interface PatternTable {
  readonly patterns: readonly CompiledPattern[];
  /** Those with a shape or an anchor: that say something by themselves, and that are only context. */
  readonly signs: {
    readonly telling: readonly CompiledPattern[];
    readonly context: readonly CompiledPattern[];
  };
  /** What words weigh for its detector or signal, where it weighs any. */
  readonly words: WordWeights | undefined;
}
