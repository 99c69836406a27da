import {
  defineDetector,
  type Lexicon,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import type { Word } from "../../../text/index.js";
import { patterns } from "./patterns.js";

const ages = /* @__PURE__ */ Array.from({ length: 26 }, (_, index) => index + 90);
const words = [
  "ninety",
  "ninety one",
  "ninety two",
  "ninety three",
  "ninety four",
  "ninety five",
  "ninety six",
  "ninety seven",
  "ninety eight",
  "ninety nine",
  "one hundred",
  "a hundred",
  "one hundred and one",
  "a hundred and one",
  "one hundred and two",
  "a hundred and two",
  "one hundred and three",
];
const ordinals = [
  "ninetieth",
  "ninety first",
  "ninety second",
  "ninety third",
  "ninety fourth",
  "ninety fifth",
  "ninety sixth",
  "ninety seventh",
  "ninety eighth",
  "ninety ninth",
  "hundredth",
];

/** Ages of 90 and over of a person. */
export const phiAge = /* @__PURE__ */ defineDetector({
  id: "phi/age",
  title: "Age of 90 or over",
  looksInto: "everything",
  patterns,
  classes: /* @__PURE__ */ lexicon(),
  judge,
});

function judge(view: View): readonly Sighting[] {
  const seen = view.matches.filter(
    (match) => ["age", "turning", "birthday"].includes(match.pattern) && isOfPerson(view, match),
  );
  return withoutOverlaps(seen.map((match) => sightingOf(match, { start: startOf(view, match) })));
}

/** Of "she is 96" only the age is the age; who it is said of stands for somebody by itself. */
function startOf({ field }: View, { start, firstWord, endWord, pattern }: Match): number {
  if (pattern !== "birthday") return start;
  let first = endWord;
  while (first > firstWord && isOfAge(field.words[first - 1])) first--;
  return first === endWord ? start : (field.words[first]?.start ?? start);
}

const ageWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(words.flatMap((phrase) => phrase.split(" "))))();

function isOfAge(word: Word | undefined): boolean {
  return word !== undefined && (word.digits || ageWords.has(word.folded));
}

/** Not a thing ("a 100-year-old hospital"), not a measurement, not the category "90+" or "age 90 and over". */
function isOfPerson(view: View, match: Match): boolean {
  const { text } = view.field;
  if (
    "+%-\u00B0/".includes(text.charAt(match.end) || " ") ||
    view.near.after(["unit"], match, 1) !== undefined
  )
    return false;
  if (match.pattern === "turning") return !view.near.shares(["thing"], match);
  return match.pattern !== "age" || view.near.after(["thing"], match, 1) === undefined;
}

/** Word lists that the patterns name. */
function lexicon(): Lexicon {
  return {
    "old-age": [...ages.map(String), ...words],
    "old-age-short": ages.flatMap((age) => [`${age}yo`, `${age}yr`, `${age}yrs`, `${age}y`]),
    "old-birthday": [...ages.flatMap((age) => [`${age}th`, `${age}st`, `${age}nd`, `${age}rd`]), ...ordinals],
  };
}
