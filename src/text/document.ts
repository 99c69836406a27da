import { disguiseIn } from "./disguise/index.js";
import { type Legibility, legibilityOf } from "./legibility.js";
import { type Readings, readHtml, readMarkdown } from "./markup/index.js";
import { asWritten, type OffsetMap, type Reading, through } from "./reading.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { type WordRows, wordRowsOf, wordsOfRows } from "./word-rows.js";
import type { Word } from "./words.js";

/**
 * How a text is read: what its reader sees, what stands in it unseen (attributes, comments, hidden elements),
 * or what its reader would understand although it is disguised.
 */
export type ReadingKind = "shown" | "hidden" | "disguised";

/** One reading of a text of the subject, cut into words and sentences. */
export interface DocumentField {
  /** Where it stands in the subject, with list positions: `media[0].ocrText`. */
  readonly path: string;
  /** Row of the field table: `media[].ocrText`. */
  readonly row: string;
  readonly part: "draft" | "context";
  readonly reading: ReadingKind;
  /** The text as detectors read it. */
  readonly text: string;
  /** The way back to the text as given. */
  readonly origin: OffsetMap;
  /** UTF-16 units of the text as given. */
  readonly givenLength: number;
  readonly words: readonly Word[];
  /** The same words as rows of numbers. */
  readonly rows: WordRows;
  readonly sentences: readonly Sentence[];
  readonly legibility: Legibility;
}

/** All texts of one subject that the scan looks at; of the readings of one text, the one that is shown comes first. */
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

/** Reads the given texts and cuts them into words and sentences. */
export function readDocument(sources: readonly TextSource[]): Document {
  return { fields: sources.flatMap(readFields) };
}

/** One text as its reader sees it. */
export function readField(source: TextSource): DocumentField {
  return fieldOf(source, "shown", readingsOf(source).shown);
}

/** Every reading of one text that there is a reason for; most plain texts have only the one that is shown. */
function readFields(source: TextSource): readonly DocumentField[] {
  const { shown, hidden } = readingsOf(source);
  const disguise = disguiseIn(shown.text);
  return [
    fieldOf(source, "shown", shown),
    ...hidden.map((reading) => fieldOf(source, "hidden", reading)),
    ...(disguise === undefined ? [] : [fieldOf(source, "disguised", through(shown, disguise))]),
  ];
}

function readingsOf({ format, text }: TextSource): Readings {
  if (format === "html") return readHtml(text);
  return format === "markdown" ? readMarkdown(text) : { shown: asWritten(text), hidden: [] };
}

/** Only what is shown must be legible; the other readings are looked through for what has no language. */
function fieldOf(source: TextSource, reading: ReadingKind, origin: Reading): DocumentField {
  const { path, row, part } = source;
  const { text } = origin;
  const rows = wordRowsOf(text);
  let words: readonly Word[] | undefined;
  return {
    path,
    row,
    part,
    reading,
    text,
    origin,
    givenLength: source.text.length,
    rows,
    sentences: sentencesOf(rows),
    legibility: reading === "shown" ? legibilityOf(rows) : "english",
    // Most texts are read without anybody asking for a word.
    get words() {
      words ??= wordsOfRows(rows);
      return words;
    },
  };
}
