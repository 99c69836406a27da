import type { Word } from "../text/index.js";
import type { Classes } from "./classes.js";
import type { CompiledPattern } from "./compiled.js";
import type { Item } from "./grammar.js";
import { isNumber } from "./numbers.js";

/** One phrase of a pattern. */
export interface CompiledPhrase {
  readonly items: readonly Item[];
  readonly of: CompiledPattern;
}

/** Phrases by what they can start with, so that a word wakes only those that it could begin. */
export interface PhraseIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly CompiledPhrase[]>;
  readonly capitalFirst: readonly CompiledPhrase[];
  readonly numberFirst: readonly CompiledPhrase[];
  readonly anyFirst: readonly CompiledPhrase[];
}

/** Indexes the phrases of some patterns. */
export function indexOf(patterns: readonly CompiledPattern[]): PhraseIndex {
  const phrases = patterns.flatMap((of) =>
    of.phrases.map((items) => ({ phrase: { items, of }, firsts: firstsOf(items, of.classes) })),
  );
  const byFirstWord = new Map<string, CompiledPhrase[]>();
  for (const { phrase, firsts } of phrases)
    if (firsts !== "any") for (const word of new Set(firsts.words)) put(byFirstWord, word, phrase);
  const starting = (fits: (firsts: Firsts) => boolean) =>
    phrases.flatMap(({ phrase, firsts }) => (firsts !== "any" && fits(firsts) ? [phrase] : []));
  return {
    byFirstWord,
    capitalFirst: starting(({ capital }) => capital),
    numberFirst: starting(({ number }) => number),
    anyFirst: phrases.flatMap(({ phrase, firsts }) => (firsts === "any" ? [phrase] : [])),
  };
}

/** One index for several tables. */
export function joinIndexes(indexes: readonly PhraseIndex[]): PhraseIndex {
  const byFirstWord = new Map<string, CompiledPhrase[]>();
  for (const index of indexes)
    for (const [word, phrases] of index.byFirstWord)
      for (const phrase of phrases) put(byFirstWord, word, phrase);
  return {
    byFirstWord,
    capitalFirst: indexes.flatMap(({ capitalFirst }) => capitalFirst),
    numberFirst: indexes.flatMap(({ numberFirst }) => numberFirst),
    anyFirst: indexes.flatMap(({ anyFirst }) => anyFirst),
  };
}

/** Every list of phrases that could start at a word; a phrase that stands in two of them is tried twice. */
export function startingAt(index: PhraseIndex, word: Word): readonly (readonly CompiledPhrase[])[] {
  const lists = [index.anyFirst];
  const folded = index.byFirstWord.get(word.folded);
  if (folded !== undefined) lists.push(folded);
  const base = word.base === word.folded ? undefined : index.byFirstWord.get(word.base);
  if (base !== undefined) lists.push(base);
  if (word.capital) lists.push(index.capitalFirst);
  if (isNumber(word)) lists.push(index.numberFirst);
  return lists;
}

function put(index: Map<string, CompiledPhrase[]>, word: string, phrase: CompiledPhrase): void {
  const listed = index.get(word);
  if (listed === undefined) index.set(word, [phrase]);
  else listed.push(phrase);
}

/** What a sequence can start with. */
interface Firsts {
  readonly words: readonly string[];
  readonly capital: boolean;
  readonly number: boolean;
}

const none: Firsts = { words: [], capital: false, number: false };

function firstsOf(items: readonly Item[], classes: Classes): Firsts | "any" {
  let firsts = none;
  for (const item of items) {
    const more = firstsOfItem(item, classes);
    if (more === "any") return "any";
    firsts = joined(firsts, more);
    if (!isOptional(item)) return firsts;
  }
  return "any";
}

function isOptional(item: Item): boolean {
  return (item.kind === "class" || item.kind === "choice") && item.optional;
}

function firstsOfItem(item: Item, classes: Classes): Firsts | "any" {
  switch (item.kind) {
    case "word":
      return { ...none, words: [item.word.folded] };
    case "class":
      return {
        words: [...(classes.get(item.name)?.keys() ?? [])],
        capital: item.name === "capital",
        number: item.name === "number",
      };
    case "choice": {
      const firsts = item.of.map((items) => firstsOf(items, classes));
      return firsts.reduce((a, b) => (a === "any" || b === "any" ? "any" : joined(a, b)), {
        ...none,
        words: [...item.words.keys()],
      } as Firsts | "any");
    }
    case "gap":
      return "any";
    default:
      return item satisfies never;
  }
}

function joined(a: Firsts, b: Firsts): Firsts {
  return { words: [...a.words, ...b.words], capital: a.capital || b.capital, number: a.number || b.number };
}
