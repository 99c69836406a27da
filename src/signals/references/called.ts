import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { type Person, people } from "../people/index.js";
import { isOver } from "./around.js";

/** A set of words, from one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

type Place = Pick<Match, "start" | "end" | "firstWord" | "endWord" | "sentence">;

/** A name, or what somebody is called by, whoever it is. */
export interface Called extends Place {
  readonly kind: "person" | "called" | "town-called" | "answer" | "capitals";
  readonly person?: Person;
}

/** How sure a tie makes it that the name is a patient's. */
export type Sure = "likely" | "possible";

/** Everybody who is named or called by something, and capitals where only a name can stand. */
export function calledIn(view: View): readonly Called[] {
  const everybody = view.read(people);
  const persons = everybody
    .filter(({ role }) => role !== "self" && role !== "historical")
    .map((person): Called => ({ ...person, kind: "person", person }));
  const called = view.matches
    .filter(
      (match) =>
        (match.pattern === "called" || match.pattern === "town-called") && !isOver(view, match, "own-family"),
    )
    .map((match): Called => ({ ...match, kind: match.pattern === "called" ? "called" : "town-called" }))
    .filter((one) => isWritten(view, one));
  const known = [...persons, ...called, ...answers(view)].filter((one) => !isAuthorsOwn(view, one));
  const taken = new Set([...known, ...everybody].flatMap(wordsOf));
  return [...known, ...capitals(view).filter((run) => wordsOf(run).every((word) => !taken.has(word)))];
}

function wordsOf({ firstWord, endWord }: Pick<Place, "firstWord" | "endWord">): readonly number[] {
  return Array.from({ length: endWord - firstWord }, (_, index) => firstWord + index);
}

/** The capital belongs to a word and not to a number or an owner of things: "Papa Gino's in the lobby". */
function isWritten({ field }: View, { firstWord, endWord }: Called): boolean {
  const last = field.words[endWord - 1];
  if (last === undefined || last.digits || last.base !== last.folded) return false;
  return last.raw.length > 1 || initialed.has(field.words[firstWord]?.folded ?? "");
}

/** "Mr. P is having a week." */
const initialed = /* @__PURE__ */ wordSet("mr mrs ms miss");

/** "my uncle Teddy", "our Coach Bell". */
function isAuthorsOwn({ field }: View, { firstWord, kind }: Called): boolean {
  const before = field.words[firstWord - 1]?.folded;
  return kind === "called" && (before === "my" || before === "our");
}

/** "it was Tamsin": what answers a riddle is a name whatever it looks like. */
function answers(view: View): readonly Called[] {
  if (!view.near.has("riddle", "bare-diagnosis")) return [];
  return view.matches
    .filter(({ pattern }) => pattern === "answer")
    .flatMap(({ endWord, sentence }) => {
      const word = view.field.words[endWord];
      if (word === undefined || !word.capital || word.raw.length < 3 || word.digits) return [];
      return [
        { ...spanned(view, { firstWord: endWord, endWord: endWord + 1 }, sentence), kind: "answer" } as const,
      ];
    });
}

/** Where a name stands beside a tie, and the fewest capitals that are one. */
const places: Readonly<Record<string, { readonly after: boolean; readonly fewest: number }>> = {
  cause: { after: true, fewest: 1 },
  ours: { after: true, fewest: 1 },
  label: { after: true, fewest: 1 },
  rhyme: { after: true, fewest: 1 },
  fund: { after: false, fewest: 1 },
  trusted: { after: false, fewest: 1 },
  "aged-name": { after: false, fewest: 1 },
  apposed: { after: false, fewest: 2 },
  "role-here": { after: false, fewest: 2 },
};

/** Capitals where only a name can stand, as no list has all names: before an apposition or a fund, after "hope for". */
function capitals(view: View): readonly Called[] {
  return view.matches.flatMap(({ pattern, firstWord, endWord, sentence }) => {
    const place = places[pattern];
    if (place === undefined || (pattern === "aged-name" && !isAgeTold(view, firstWord))) return [];
    const run = place.after ? runFrom(view, endWord, sentence) : runTo(view, firstWord, sentence);
    return run.endWord - run.firstWord < place.fewest ? [] : [spanned(view, run, sentence)];
  });
}

/** "age 6" and not a bare number. */
export function isAgeTold({ field }: View, word: number): boolean {
  const said = field.words[word]?.folded;
  return said === "age" || said === "aged";
}

interface Run {
  readonly firstWord: number;
  readonly endWord: number;
}

const longestRun = 3;

function runFrom(view: View, from: number, sentence: number): Run {
  let to = from;
  while (to < from + longestRun && isNameLike(view, to, sentence) && (to === from || adjoins(view, to))) to++;
  return { firstWord: from, endWord: to };
}

function runTo(view: View, to: number, sentence: number): Run {
  let from = to;
  while (
    to - from < longestRun &&
    isNameLike(view, from - 1, sentence) &&
    (from === to || adjoins(view, from))
  )
    from--;
  return { firstWord: from, endWord: to };
}

function isNameLike({ field }: View, at: number, sentence: number): boolean {
  const word = field.words[at];
  const bounds = field.sentences[sentence];
  if (word === undefined || bounds === undefined || at < bounds.firstWord || at >= bounds.endWord)
    return false;
  if (word.shout && word.raw.length <= longestShort) return false;
  return word.capital && !word.digits && word.raw.length > 1 && !notNames.has(word.folded);
}

/** "my ED", "our ICU". */
const longestShort = 4;

const notNames = /* @__PURE__ */ wordSet(
  "the a an our my your his her this that all every join help please support donate happy today hospital nurses team i cancer kidney heart stroke children",
);

/** Nothing but a blank or a hyphen stands before this word. */
function adjoins({ field }: View, at: number): boolean {
  const gap = field.text.slice(field.words[at - 1]?.end, field.words[at]?.start);
  return gap === " " || gap === "-" || gap === "";
}

function spanned({ field }: View, { firstWord, endWord }: Run, sentence: number): Called {
  const start = field.words[firstWord]?.start ?? 0;
  const end = field.words[endWord - 1]?.end ?? start;
  return { start, end, firstWord, endWord, sentence, kind: "capitals" };
}

/** A name of somebody at work there. */
export function isStaff({ person }: Called): boolean {
  return person?.role === "staff";
}
