export type { Document, DocumentField, TextSource } from "./document.js";
export { readDocument, readField } from "./document.js";
export { fold } from "./fold.js";
export { type Legibility, legibilityOf } from "./legibility.js";
export { blankMarkup } from "./markup.js";
export { type Sentence, sentenceOf, sentencesOf } from "./sentences.js";
export { type Word, wordsOf } from "./words.js";
