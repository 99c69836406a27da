import type { Confidence } from "./outcome.js";

/** The nameplate of a detector; what it knows is added by the stage that runs it. */
export interface Detector {
  readonly id: string;
  readonly title: string;
  /** Names of the parameters that an institution or a rule fills. */
  readonly params?: readonly string[];
  readonly lexicons?: readonly string[];
}

/** What a detector saw and where; no judgement. Offsets are UTF-16, half open, into the field as given. */
export interface Detection {
  readonly detector: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly pattern: string;
  readonly cues: readonly string[];
}

/** Half-open range of UTF-16 offsets into the text that the caller gave us. */
export interface Span {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly detector: string;
}
