import type { Word } from "../text/index.js";
import type { Classes } from "./classes.js";
import type { Choice, Item, Literal } from "./grammar.js";
import { isNumber } from "./numbers.js";

/** Where a pattern may look: words of one field up to the end of a sentence. */
export interface Reach {
  readonly words: readonly Word[];
  readonly classes: Classes;
  /** Word index that a match must not pass. */
  readonly end: number;
  /** Compare words with their case, as the patterns of a name like WHO ask. */
  readonly exact: boolean;
}

const nowhere: readonly number[] = [];

/**
 * The plain matcher: the furthest word at which `items` can end when they start at `at`, or -1.
 * It follows every alternative at once, so it is easy to trust and the measure for a faster one.
 */
export function matchItems(items: readonly Item[], at: number, reach: Reach): number {
  let furthest = -1;
  for (const end of endsOf(items, at, reach)) if (end > furthest) furthest = end;
  return furthest;
}

/** Every word at which the items can end, each once. */
function endsOf(items: readonly Item[], at: number, reach: Reach): readonly number[] {
  let ends: readonly number[] = [at];
  for (const item of items) {
    const only = ends[0] ?? at;
    ends =
      ends.length === 1
        ? endsOfItem(item, only, reach)
        : [...new Set(ends.flatMap((end) => endsOfItem(item, end, reach)))];
    if (ends.length === 0) return nowhere;
  }
  return ends;
}

function endsOfItem(item: Item, at: number, reach: Reach): readonly number[] {
  switch (item.kind) {
    case "word":
      return isWord(item.word, at, reach) ? [at + 1] : nowhere;
    case "class":
      return withSkip(item.optional, at, classEnds(item.name, at, reach));
    case "choice":
      return withSkip(item.optional, at, choiceEnds(item, at, reach));
    case "gap":
      return gapEnds(item.least, item.most, at, reach);
    default:
      return item satisfies never;
  }
}

function withSkip(optional: boolean, at: number, ends: readonly number[]): readonly number[] {
  return optional ? [at, ...ends] : ends;
}

function choiceEnds({ words, of }: Choice, at: number, reach: Reach): readonly number[] {
  let ends: readonly number[] = isOneOf(words, at, reach) ? [at + 1] : nowhere;
  for (const items of of) {
    const more = endsOf(items, at, reach);
    if (more.length > 0) ends = ends.length === 0 ? more : [...ends, ...more];
  }
  return ends;
}

function isOneOf(words: Choice["words"], at: number, reach: Reach): boolean {
  const here = reach.words[at];
  if (here === undefined || at >= reach.end) return false;
  const word = words.get(here.folded) ?? words.get(here.base);
  return word !== undefined && (!reach.exact || here.raw.startsWith(word.raw));
}

function gapEnds(least: number, most: number, at: number, reach: Reach): readonly number[] {
  const ends: number[] = [];
  for (let skipped = least; skipped <= most && at + skipped < reach.end; skipped++) ends.push(at + skipped);
  return ends;
}

function isWord(word: Literal, at: number, reach: Reach): boolean {
  const here = reach.words[at];
  if (here === undefined || at >= reach.end) return false;
  if (here.folded !== word.folded && here.base !== word.folded) return false;
  return !reach.exact || here.raw.startsWith(word.raw);
}

/** Built-in classes ask for a kind of word; all others are lists of phrases. */
function classEnds(name: string, at: number, reach: Reach): readonly number[] {
  const here = reach.words[at];
  if (here === undefined || at >= reach.end) return nowhere;
  if (name === "number") return isNumber(here) ? [at + 1] : nowhere;
  if (name === "capital") return here.capital ? [at + 1] : nowhere;
  const table = reach.classes.get(name);
  const ends = phraseEnds(table?.get(here.folded), at, reach);
  return here.base === here.folded ? ends : [...ends, ...phraseEnds(table?.get(here.base), at, reach)];
}

function phraseEnds(
  phrases: readonly (readonly Literal[])[] | undefined,
  at: number,
  reach: Reach,
): readonly number[] {
  if (phrases === undefined) return nowhere;
  return phrases
    .filter((words) => words.every((word, index) => isWord(word, at + index, reach)))
    .map((words) => at + words.length);
}
