export type { Document, DocumentField, ReadingKind, TextSource } from "./document.js";
export { readDocument, readField } from "./document.js";
export { fold } from "./fold.js";
export { type Legibility, legibilityOf } from "./legibility.js";
export {
  type HtmlOptions,
  htmlToText,
  isHiding,
  type MarkupElement,
  markdownToText,
  openShown,
  type Readings,
  readHtml,
  readMarkdown,
  type Shown,
  shownForTag,
  type UnseenPart,
  type UnseenReading,
} from "./markup/index.js";
export { asWritten, type Edit, edited, type OffsetMap, type Reading, rangeAt, type Span } from "./reading.js";
export { type Sentence, sentenceOf, sentencesOf } from "./sentences.js";
export {
  baseInRow,
  endInRow,
  flagsInRow,
  foldedCode,
  hashInRow,
  hashOfStretch,
  hashOfWord,
  isCapital,
  isDigits,
  isPlain,
  rowLength,
  startInRow,
  type WordRows,
  wordOfRow,
  wordRowsOf,
} from "./word-rows.js";
export { type Word, wordsOf } from "./words.js";
