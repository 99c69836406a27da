import { defineSignal, type View } from "../../detect/index.js";
import { muscleWords, otherSinais, wordAcronyms } from "../../lexicons/index.js";
import type { Match } from "../../scan/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { startsSentence } from "../nearby/index.js";
import { patterns } from "./patterns.js";

/** Whether words that look like an institution's name are it. */
export interface Naming {
  /** The name among these words is somebody's or something else's: a surname, the musculoskeletal system, a hospital elsewhere, "who". */
  isOther(firstWord: number, endWord: number): boolean;
  /** The single word is written small, as an everyday word is. */
  isFaint(firstWord: number, endWord: number): boolean;
}

/** The shared judgement of names that others bear too. */
export const naming = /* @__PURE__ */ defineSignal<Naming>({
  id: "naming",
  patterns,
  classes: { "muscle-word": muscleWords, "other-sinai": otherSinais },
  derive,
});

function derive(view: View): Naming {
  const { field, matches } = view;
  const elsewhere = view.near.has("pilgrimage") ? ["namesake", "mountain"] : ["namesake"];
  const namesakes = new Set(matches.filter(({ pattern }) => elsewhere.includes(pattern)).flatMap(wordsOf));
  const acronyms = new Set(
    [...namesakes].filter((at) => field.words[at]?.shout).map((at) => field.words[at]?.folded),
  );
  const titled = new Set(
    matches.filter(({ pattern }) => pattern === "titled").map(({ endWord }) => endWord - 1),
  );
  return {
    isOther: (firstWord, endWord) =>
      wordsOf({ firstWord, endWord }).some(
        (at) => namesakes.has(at) || (field.words[at]?.tag === true && acronyms.has(field.words[at]?.folded)),
      ) ||
      (endWord - firstWord === 1 && (isWordOnly(field, firstWord) || isSurname(field, firstWord, titled))),
    isFaint: (firstWord, endWord) => {
      const word = field.words[firstWord];
      return word !== undefined && endWord - firstWord === 1 && !word.capital && !word.tag;
    },
  };
}

function wordsOf({ firstWord, endWord }: Pick<Match, "firstWord" | "endWord">): readonly number[] {
  return Array.from({ length: endWord - firstWord }, (_, index) => firstWord + index);
}

/** "who", and "WHO" in a text that shouts. */
function isWordOnly(field: DocumentField, at: number): boolean {
  const word = field.words[at];
  if (word === undefined || word.tag || !wordAcronyms.includes(word.folded)) return false;
  return !word.shout || shouts(field, at);
}

const fewWords = 2;

/** Most other words around are in capitals too. */
function shouts(field: DocumentField, at: number): boolean {
  const around = [...field.words.slice(Math.max(0, at - 8), at), ...field.words.slice(at + 1, at + 9)];
  const others = around.filter((word) => word.raw.length > 1 && !word.digits);
  return others.length >= fewWords && others.filter(isShout).length * 2 > others.length;
}

function isShout({ shout }: Word): boolean {
  return shout;
}

/** Follows a title or, inside a sentence, another capitalised word, or a hyphen joins it to another name. */
function isSurname(
  { text, words, sentences }: DocumentField,
  at: number,
  titled: ReadonlySet<number>,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || word.tag || word.shout) return false;
  const joined = next?.capital === true && next.start === word.end + 1 && text[word.end] === "-";
  return joined || titled.has(at) || followsName({ text, words, sentences }, at);
}

function followsName(
  { text, words, sentences }: Pick<DocumentField, "text" | "words" | "sentences">,
  at: number,
): boolean {
  const before = words[at - 1];
  if (before === undefined || !before.capital || before.shout || before.tag || before.raw.length < fewLetters)
    return false;
  return !startsSentence({ sentences }, at - 1) && text.slice(before.end, words[at]?.start) === " ";
}

/** Shorter words with a capital are rather "I" or an initial than a first name. */
const fewLetters = 3;
