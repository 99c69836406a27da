import type { DocumentField } from "../../text/index.js";
import type { Surroundings } from "./surroundings.js";

/** Words that look like one person's name, and what speaks for it. */
export interface NameSpan {
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
  readonly cues: readonly NameCue[];
}

export type NameCue =
  | "title"
  | "first-name"
  | "surname"
  | "initial"
  | "context"
  | "hyphen"
  | "ambiguous"
  | "hashtag"
  | "greeted"
  | "repeated"
  | "display-name"
  | "foreign"
  | "masked"
  | "script"
  | "film";

/** Capitalised words that stand together; where they stand in the field. */
export interface Run {
  readonly field: DocumentField;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly around: Surroundings;
}
