import { defineSignal, type View } from "../../detect/index.js";
import type { DocumentField } from "../../text/index.js";
import { patterns } from "./patterns.js";

/** In what sense a sentence is meant: asserted, denied, asked, supposed, quoted, made up. */
export interface Sense {
  /** A negation stands before this word, in the same clause and at most six words away. */
  negated(word: number): boolean;
  /** The offset lies inside quotation marks. */
  quoted(offset: number): boolean;
  /** The sentence of this word passes on what somebody else said. */
  reported(word: number): boolean;
  /** The sentence of this word supposes something. */
  supposed(word: number): boolean;
  /** The sentence of this word is a question. */
  asked(word: number): boolean;
  /** The text says that its people and events are made up, or are an exercise. */
  readonly fiction: boolean;
}

const negationReach = 6;

/** The shared judgement of sentences. */
export const sense = /* @__PURE__ */ defineSignal<Sense>({ id: "sense", patterns, derive });

function derive(view: View): Sense {
  const { field } = view;
  const quotes = quotations(field.text);
  const negations = view.matches.filter(({ pattern }) => pattern === "negation");
  return {
    negated: (word) =>
      negations.some(
        (match) =>
          match.endWord <= word && word - match.endWord < negationReach && sameClause(field, match.end, word),
      ),
    quoted: (offset) => quotes.some(([start, end]) => start <= offset && offset < end),
    reported: (word) => inSentenceOf(view, word, "report"),
    supposed: (word) => inSentenceOf(view, word, "supposition"),
    asked: (word) =>
      field.sentences.some(
        ({ firstWord, endWord, question }) => question && firstWord <= word && word < endWord,
      ),
    fiction: view.matches.some(({ pattern }) => pattern === "fiction"),
  };
}

function inSentenceOf({ field, matches }: View, word: number, pattern: string): boolean {
  return matches.some(
    (match) => match.pattern === pattern && isIn(field, match.sentence, word) && match.firstWord <= word,
  );
}

function isIn(field: DocumentField, sentence: number, word: number): boolean {
  const bounds = field.sentences[sentence];
  return bounds !== undefined && bounds.firstWord <= word && word < bounds.endWord;
}

/** No comma, semicolon, colon or dash, and no sentence bound, between an offset and a word. */
function sameClause(field: DocumentField, from: number, word: number): boolean {
  const to = field.words[word]?.start ?? field.text.length;
  for (let at = from; at < to; at++) if (",;:.!?\u2013\u2014\n".includes(field.text.charAt(at))) return false;
  return true;
}

/** Ranges inside double quotation marks, straight or curly; an open quotation that never closes is none. */
function quotations(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\u201C" || (char === '"' && open === -1)) open = at;
    else if ((char === "\u201D" || char === '"') && open !== -1) {
      ranges.push([open, at + 1]);
      open = -1;
    }
  }
  return ranges;
}
