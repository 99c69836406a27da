import { type Legibility, legibilityOf } from "./legibility.js";
import { blankMarkup } from "./markup.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { type Word, wordsOf } from "./words.js";

/** One text of the subject, cut into words and sentences. */
export interface DocumentField {
  /** Where it stands in the subject, with list positions: `media[0].ocrText`. */
  readonly path: string;
  /** Row of the field table: `media[].ocrText`. */
  readonly row: string;
  readonly part: "draft" | "context";
  /** The text as detectors read it: markup blanked out, offsets unchanged. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly legibility: Legibility;
}

/** All texts of one subject that the scan looks at. */
export interface Document {
  readonly fields: readonly DocumentField[];
}

export interface TextSource {
  readonly path: string;
  readonly row: string;
  readonly part: "draft" | "context";
  readonly text: string;
  readonly format: "plain" | "html" | "markdown";
}

/** Cuts the given texts into words and sentences. */
export function readDocument(sources: readonly TextSource[]): Document {
  return { fields: sources.map(readField) };
}

export function readField(source: TextSource): DocumentField {
  const text = source.format === "html" ? blankMarkup(source.text) : source.text;
  const words = wordsOf(text);
  const { path, row, part } = source;
  return {
    path,
    row,
    part,
    text,
    words,
    sentences: sentencesOf(text, words),
    legibility: legibilityOf(words),
  };
}
