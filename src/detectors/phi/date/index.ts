import {
  defineDetector,
  type Lexicon,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { holidays, monthDays, months, weekdays } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import type { Word } from "../../../text/index.js";
import { patterns } from "./patterns.js";

const dayNumbers = /* @__PURE__ */ Array.from({ length: 31 }, (_, index) => String(index + 1));
const ordinals: readonly string[] = /* @__PURE__ */ (() =>
  monthDays.concat(Array.from({ length: 31 }, (_, index) => `${index + 1}th`)))();

/** Dates with more than a year, absolute or relative; a bare year, a decade and opening hours are none. */
export const phiDate = /* @__PURE__ */ defineDetector({
  id: "phi/date",
  title: "Date",
  looksInto: "everything",
  patterns,
  classes: /* @__PURE__ */ lexicon(),
  judge,
});

const helpers: readonly string[] = ["in-care", "awareness", "opening", "word-after-ordinal"];
/** Words that are days or months only beside a number or another cue. */
const ambiguous: readonly string[] = [
  "may",
  "march",
  "mar",
  "sun",
  "sat",
  "wed",
  "mon",
  "fri",
  "sept",
  "dec",
  "second",
];

const openers: readonly string[] = ["on", "since", "until", "by", "over", "the"];

function judge(view: View): readonly Sighting[] {
  const dates = view.matches.filter(
    (match) => !helpers.includes(match.pattern) && match.valid && isDate(view, match),
  );
  return withoutOverlaps(
    dates.map((match) =>
      withShortYear(view, sightingOf(match, { ...trimmed(view, match), ...inCare(view, match) })),
    ),
  );
}

/** How far a visit's "last week" may stand behind it: "seen at the clinic on the hill last week". */
const careReach = 10;

/** "seen at Tull Clinic last month" dates a visit; without the where or by whom too little is told. */
function inCare(view: View, match: Match): Partial<Sighting> {
  if (match.pattern !== "relative-vague") return {};
  const care = view.near.before(["in-care"], match, careReach);
  return care !== undefined && view.field.words.slice(care.endWord, match.firstWord).some(isName)
    ? { confidence: "likely", cues: ["care"] }
    : {};
}

function isName({ capital, digits, raw }: Word): boolean {
  return capital && !digits && raw.length > 1;
}

function isDate(view: View, match: Match): boolean {
  if (match.pattern === "day") return view.near.after(["word-after-ordinal"], match, 1) === undefined;
  if (match.pattern === "weekday" || match.pattern === "holiday")
    return !view.near.shares(["opening"], match) && !isSmallAmbiguous(view, match);
  if (match.pattern === "month-year")
    return !isPartOfNumber(view, match) && !isSmallAmbiguous(view, match) && hasMonth(view, match);
  if (match.pattern === "month-day") return isMonthDay(view, match);
  if (match.pattern === "relative") return !isOfTheTime(view, match);
  return match.pattern !== "full" || (!isPartOfNumber(view, match) && hasMonth(view, match));
}

/** "today's standards" are those of our time, and "today is a good day" dates nothing, even typed as one word. */
function isOfTheTime({ field: { words } }: View, { firstWord, endWord }: Match): boolean {
  const word = words[firstWord];
  if (word === undefined || endWord - firstWord > 1 || word.base !== "today") return false;
  const next = words[endWord]?.folded ?? "";
  return word.base !== word.folded || next === "is" || (next.startsWith("is") && isDigit(next.charAt(2)));
}

/** "early may" and "sun-exposed" in small letters are no months and no days. */
function isSmallAmbiguous({ field: { words } }: View, { firstWord, endWord }: Match): boolean {
  return words
    .slice(firstWord, endWord)
    .some(({ folded, capital }) => !capital && ambiguous.includes(folded) && folded !== "second");
}

const calendarWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...months,
    ...weekdays,
    "of",
    "the",
    "t",
    "z",
    "last",
    "next",
    "this",
    "past",
    "since",
    "late",
    "early",
    "mid",
    "year",
  ]))();

/** The letters of a shape such as 5-MAY-2021 must be a month; "5 and 15" and "the 2009" have such shapes too. */
function hasMonth({ field: { text } }: View, { start, end }: Match): boolean {
  const letters = lettersOf(text.slice(start, end).toLowerCase());
  return (
    letters.every((word) => calendarWords.has(word) || word.length <= 2 || ordinals.includes(word)) &&
    (letters.every((word) => word.length <= 2) || letters.some((word) => months.includes(word)))
  );
}

function lettersOf(text: string): readonly string[] {
  let spaced = "";
  for (const char of text) spaced += char >= "a" && char <= "z" ? char : " ";
  return spaced.split(" ").filter((word) => word !== "");
}

/** "we may 4" and "3 may be" hold a verb; a month in small letters needs a neighbour that can only be a date. */
function isMonthDay(view: View, match: Match): boolean {
  const words = view.field.words.slice(match.firstWord, match.endWord);
  if (view.near.shares(["awareness"], match)) return false;
  if (isPartOfNumber(view, match) || view.field.text.slice(words[0]?.end, words[1]?.start).includes(","))
    return false;
  const month = words.find(({ folded }) => ambiguous.includes(folded) && folded !== "second");
  if (month === undefined || month.capital) return true;
  return (
    words.some(({ folded }) => folded.charAt(0) <= "9" && ordinals.includes(folded)) ||
    ["on", "since", "by", "until"].includes(view.field.words[match.firstWord - 1]?.folded ?? "")
  );
}

/** A slash, dot, percent or unit goes on right after or before. */
function isPartOfNumber({ field: { text } }: View, { start, end }: Match): boolean {
  const joins = (char: string, digit: string) =>
    char !== "" && "/.".includes(char) && digit >= "0" && digit <= "9";
  return (
    joins(text.charAt(end), text.charAt(end + 1)) ||
    joins(text.charAt(start - 1), text.charAt(start - 2)) ||
    "%$".includes(text.charAt(end) || " ")
  );
}

/** The span lies on the date: a preposition or article in front of it is no part of it. */
function trimmed({ field }: View, match: Match): Partial<Sighting> {
  if (match.pattern === "relative") return {};
  let at = match.firstWord;
  while (at < match.endWord - 1 && openers.includes(field.words[at]?.folded ?? "")) at++;
  const first = field.words[at];
  return first === undefined || at === match.firstWord ? {} : { start: first.start };
}

/** "Jan 9th '23" goes on over its year. */
function withShortYear({ field: { text } }: View, sighting: Sighting): Sighting {
  if (sighting.pattern !== "month-day") return sighting;
  let at = sighting.end;
  while (", ".includes(text.charAt(at)) && at < sighting.end + 2) at++;
  const isYear =
    "'\u2019".includes(text.charAt(at)) &&
    at < text.length &&
    isDigit(text.charAt(at + 1)) &&
    isDigit(text.charAt(at + 2)) &&
    !isDigit(text.charAt(at + 3));
  return isYear ? { ...sighting, end: at + 3, pattern: "full" } : sighting;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** Word lists that the patterns name. */
function lexicon(): Lexicon {
  return {
    month: months,
    weekday: weekdays,
    holiday: holidays,
    day: [...dayNumbers, ...dayNumbers.map((day) => `0${day}`), ...ordinals],
    "ordinal-day": ordinals.filter((day) => day >= "0" && day <= "9z"),
    year: Array.from({ length: 200 }, (_, index) => String(1900 + index)),
    span: [
      "minutes",
      "hours",
      "hrs",
      "days",
      "nights",
      "weeks",
      "wks",
      "months",
      "shifts",
      "hour",
      "day",
      "night",
      "week",
      "month",
      "shift",
      "weekends",
      "mondays",
    ],
  };
}
