import { type Word, wordsOf } from "../text/index.js";
import { type Item, type Literal, literalsOf } from "./grammar.js";

/** Phrases by class name. */
export type Classes = ReadonlyMap<string, ClassTable>;

/** Phrases of one class by their first word, longest first. */
export type ClassTable = ReadonlyMap<string, readonly (readonly Literal[])[]>;

/** Builds the table of one class from its phrases. */
export function classTable(phrases: readonly string[]): ClassTable {
  const table = new Map<string, (readonly Literal[])[]>();
  for (const words of phrases.flatMap(spellingsOf)) {
    const first = words[0]?.folded;
    if (first === undefined) continue;
    const listed = table.get(first);
    if (listed === undefined) table.set(first, [words]);
    else listed.push(words);
  }
  for (const listed of table.values()) listed.sort((a, b) => b.length - a.length);
  return table;
}

/** A handle or hashtag is one word in small letters and several in camel case, so it is listed both ways. */
function spellingsOf(phrase: string): readonly (readonly Literal[])[] {
  const whole = literalsOf(phrase);
  if (!phrase.startsWith("@") && !phrase.startsWith("#")) return [whole];
  const parts = wordsOf(phrase).map(({ folded, raw }) => ({ folded, raw }));
  return parts.length === whole.length ? [whole] : [whole, parts];
}

/** Where a pattern may look: words of one field up to the end of a sentence. */
export interface Reach {
  readonly words: readonly Word[];
  readonly classes: Classes;
  /** Word index that a match must not pass. */
  readonly end: number;
  /** Compare words with their case, as the patterns of a name like WHO ask. */
  readonly exact: boolean;
}

/**
 * The plain matcher: the furthest word at which `items` can end when they start at `at`, or -1.
 * It tries every alternative, so it is easy to trust and the measure for a faster one.
 */
export function matchItems(items: readonly Item[], at: number, reach: Reach): number {
  return Math.max(-1, ...endsOf(items, at, reach));
}

function endsOf(items: readonly Item[], at: number, reach: Reach): ReadonlySet<number> {
  let ends: ReadonlySet<number> = new Set([at]);
  for (const item of items) {
    const next = new Set<number>();
    for (const end of ends) for (const further of endsOfItem(item, end, reach)) next.add(further);
    if (next.size === 0) return next;
    ends = next;
  }
  return ends;
}

function endsOfItem(item: Item, at: number, reach: Reach): readonly number[] {
  switch (item.kind) {
    case "word":
      return isWord(item.word, at, reach) ? [at + 1] : [];
    case "class":
      return [...(item.optional ? [at] : []), ...classEnds(item.name, at, reach)];
    case "choice":
      return [...(item.optional ? [at] : []), ...item.of.flatMap((items) => [...endsOf(items, at, reach)])];
    case "gap":
      return gapEnds(item.least, item.most, at, reach);
    default:
      return item satisfies never;
  }
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
  if (here === undefined || at >= reach.end) return [];
  if (name === "number") return here.digits || numberWords.has(here.folded) ? [at + 1] : [];
  if (name === "capital") return here.capital ? [at + 1] : [];
  const table = reach.classes.get(name);
  return [
    ...phraseEnds(table?.get(here.folded), at, reach),
    ...(here.base === here.folded ? [] : phraseEnds(table?.get(here.base), at, reach)),
  ];
}

function phraseEnds(
  phrases: readonly (readonly Literal[])[] | undefined,
  at: number,
  reach: Reach,
): readonly number[] {
  if (phrases === undefined) return [];
  return phrases
    .filter((words) => words.every((word, index) => isWord(word, at + index, reach)))
    .map((words) => at + words.length);
}

const numberWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand".split(
    " ",
  ),
);
