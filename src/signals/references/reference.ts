import type { Confidence } from "../../model/index.js";
import type { Match } from "../../scan/index.js";

export type ReferencePattern = "possessive" | "bed" | "described" | "named" | "pronoun" | "vague";

/** Words that single out one patient. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
  readonly pattern: ReferencePattern;
  readonly confidence: Confidence;
  readonly cues: readonly string[];
}

/** A match as a reference. */
export function referenceOf(
  match: Pick<Match, "start" | "end" | "firstWord" | "endWord" | "sentence">,
  pattern: ReferencePattern,
  confidence: Confidence,
  cues: readonly string[],
): Reference {
  const { start, end, firstWord, endWord, sentence } = match;
  return { start, end, firstWord, endWord, sentence, pattern, confidence, cues };
}
