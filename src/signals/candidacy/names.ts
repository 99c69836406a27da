import type { View } from "../../detect/index.js";
import { ambiguousFirstNames, ambiguousSurnames, firstNames, surnames } from "../../names/index.js";
import type { Word } from "../../text/index.js";
import { people } from "../people/index.js";
import { plainWords } from "./plain.js";

/** Written like a name, and none of the words that begin sentences or name other things. */
export function isNameLike(word: Word): boolean {
  return (
    word.capital &&
    !word.digits &&
    word.raw.length > 1 &&
    !plainWords.has(word.base) &&
    !plainWords.has(word.folded)
  );
}

const institutions: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "hospital hospitals health medical clinic foundation university center centre school library institute system children's childrens department company inc church house fund society club walk".split(
      " ",
    ),
  ))();

/** A house rather than a person bears a name that ends with it. */
export function isInstitution(word: Word): boolean {
  return institutions.has(word.folded);
}

/** Words of a field that name people, and how many people they are. */
export interface Named {
  /** Some word among these names somebody. */
  within(firstWord: number, endWord: number): boolean;
  readonly persons: number;
}

/** Those whom the shared judgement of names finds, whoever has a title of office, and surnames that are nothing else. */
export function namedIn(view: View): Named {
  const named = new Set<number>();
  for (const { firstWord, endWord } of view.read(people)) add(named, firstWord, endWord);
  for (const { pattern, endWord } of view.matches)
    if (pattern === "held" && isNameAt(view, endWord - 1)) named.add(endWord - 1);
  for (const at of capitals(view)) if (isSurnameAt(view, at) || followsFirstName(view, at)) named.add(at);
  for (const at of repeated(view)) named.add(at);
  const { words } = view.field;
  const lastNames = [...named].filter((at) => !named.has(at + 1)).map((at) => words[at]?.base);
  return {
    within: (firstWord, endWord) =>
      wordsBetween(firstWord, endWord).some((at) => named.has(at) && words[at]?.capital === true),
    persons: new Set(lastNames).size,
  };
}

/** Places of the words that are written as names are; the others need not be looked up. */
function capitals({ field: { words } }: View): readonly number[] {
  return [...words.keys()].filter((at) => words[at]?.capital);
}

function add(to: Set<number>, firstWord: number, endWord: number): void {
  for (const at of wordsBetween(firstWord, endWord)) to.add(at);
}

function wordsBetween(firstWord: number, endWord: number): readonly number[] {
  return Array.from({ length: endWord - firstWord }, (_, index) => firstWord + index);
}

function isNameAt({ field: { words } }: View, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return word !== undefined && isNameLike(word) && !(next?.capital === true && isInstitution(next));
}

function isSurnameAt(view: View, at: number): boolean {
  const base = view.field.words[at]?.base ?? "";
  return surnames.has(base) && !ambiguousSurnames.has(base) && isNameAt(view, at);
}

/** An unknown surname behind a first name that is nothing else. */
function followsFirstName(view: View, at: number): boolean {
  const before = view.field.words[at - 1];
  if (before === undefined || !before.capital || before.base !== before.folded) return false;
  return firstNames.has(before.base) && !ambiguousFirstNames.has(before.base) && isNameAt(view, at);
}

const leastLetters = 4;

/** Places of words that stand in the text several times, always with a capital, as the name does of whom it is about. */
function repeated(view: View): readonly number[] {
  const { words } = view.field;
  const small = new Set(words.filter(({ capital }) => !capital).map(({ base }) => base));
  const likely = capitals(view).filter((at) => {
    const base = words[at]?.base ?? "";
    return base.length >= leastLetters && !small.has(base) && isNameAt(view, at);
  });
  const times = new Map<string | undefined, number>();
  for (const at of likely) times.set(words[at]?.base, (times.get(words[at]?.base) ?? 0) + 1);
  return likely.filter((at) => (times.get(words[at]?.base) ?? 0) > 1);
}
