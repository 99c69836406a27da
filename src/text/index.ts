export type { Document, DocumentField, ReadingKind, TextSource } from "./document.js";
export { readDocument, readField } from "./document.js";
export { fold } from "./fold.js";
export { type Legibility, legibilityOf } from "./legibility.js";
export { htmlToText, markdownToText } from "./markup/index.js";
export { type Edit, edited, type OffsetMap, type Reading, type Span } from "./reading.js";
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
