import { fold, withoutPossessive } from "./fold.js";

/** One word of a text: letters, digits and inner apostrophes; a hyphen parts words. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded form that patterns are compared with. */
  readonly folded: string;
  /** Folded form without a possessive ending. */
  readonly base: string;
  readonly raw: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Every letter is a capital, and there are at least two. */
  readonly shout: boolean;
  readonly digits: boolean;
  /** Comes from a hashtag or a handle. */
  readonly tag: boolean;
}

const wordRun = /[\p{L}\p{M}\p{N}'\u2018\u2019\u02BC\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const camelPart = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}']+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}]+/gu;
const edgeApostrophes = /^['\u2018\u2019\u02BC]+|['\u2018\u2019\u02BC]+$/gu;
const digitsOnly = /^\p{N}+$/u;
const capitalFirst = /^\p{Lu}/u;
const anyLower = /\p{Ll}/u;

/** Words of a text in order; a camel-case hashtag gives one word for each of its parts. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const run of text.matchAll(wordRun)) {
    const before = text[run.index - 1];
    const tag = before === "#" || before === "@";
    for (const [start, raw] of tag ? camelParts(run.index, run[0]) : [[run.index, run[0]] as const]) {
      const word = makeWord(start, raw, tag);
      if (word !== undefined) words.push(word);
    }
  }
  return words;
}

function camelParts(start: number, run: string): readonly (readonly [number, string])[] {
  return [...run.matchAll(camelPart)].map((part) => [start + part.index, part[0]] as const);
}

function makeWord(runStart: number, run: string, tag: boolean): Word | undefined {
  const raw = run.replace(edgeApostrophes, "");
  if (raw === "") return undefined;
  const start = runStart + run.indexOf(raw);
  const folded = fold(raw);
  // The joiners and selectors inside an emoji are marks without a letter.
  if (folded === "") return undefined;
  return {
    start,
    end: start + raw.length,
    folded,
    base: withoutPossessive(folded),
    raw,
    capital: capitalFirst.test(raw),
    shout: raw.length > 1 && capitalFirst.test(raw) && !anyLower.test(raw),
    digits: digitsOnly.test(raw),
    tag,
  };
}
