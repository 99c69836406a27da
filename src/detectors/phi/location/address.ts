import { type Sighting, sightingOf, type View } from "../../../detect/index.js";
import { countries, months, stateCodes, states, streetWords, weekdays } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import type { DocumentField, Word } from "../../../text/index.js";

const longestRun = 16;
const connectors: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "de la le du des del da do dos di von van der den nad na ul apt suite unit box floor po the corner of and nan".split(
    " ",
  ),
);
const endings: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...states, ...countries, ...streetWords.map((word) => word.toLowerCase())]))();
const codes: ReadonlySet<string> = /* @__PURE__ */ new Set(stateCodes);
const dates: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...months, ...weekdays]))();

/** The whole address around a seed: a street, a flat, or words such as "lives at" with a house number behind them. */
export function addressAround(view: View, match: Match): readonly Sighting[] {
  const { field } = view;
  const labelled = match.pattern === "address-label";
  const from = labelled ? match.endWord : startOfRun(field, match);
  const to = endOfRun(field, match.endWord, from);
  const run = field.words.slice(from, to);
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || !isAddress(run, match)) return [];
  const confidence = match.pattern === "street" ? "certain" : "likely";
  return [sightingOf(match, { start: first.start, end: last.end, pattern: "street", confidence })];
}

function isAddress(run: readonly Word[], match: Match): boolean {
  const hasNumber = run.some(hasDigit);
  const capitals = run.filter(({ capital }) => capital).length;
  if (match.pattern === "street" || match.pattern === "compound") return true;
  if (match.pattern === "street-small") return run[0]?.digits === true && run[0].raw.length >= 2;
  const named = run.some((word) => word.capital && !hasDigit(word) && word.raw.length > 2);
  return hasNumber && named && capitals >= (match.pattern === "unit" ? 3 : 1) && run.length >= 3;
}

/** House numbers stand before a street, and a street before its flat, where the run goes back over capitals too. */
function startOfRun(field: DocumentField, match: Match): number {
  let from = match.firstWord;
  if (match.pattern !== "unit") return overNumbers(field, from);
  while (
    from > 0 &&
    match.firstWord - from < longestRun &&
    goesOn(field, from - 1, from - 1) &&
    !isPostalCode(field, from - 1) &&
    !isDashed(field, from - 1)
  )
    from--;
  while (from < match.firstWord && field.words[from]?.digits === false && !nextHasDigit(field, from)) from++;
  return from;
}

/** A dash joins this number to the one before it, as in a telephone number. */
function isDashed({ text, words }: DocumentField, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return word?.digits === true && before?.digits === true && text.slice(before.end, word.start) === "-";
}

/** Numbers of houses on the same line. */
function overNumbers({ text, words }: DocumentField, first: number): number {
  let from = first;
  for (let word = words[from - 1]; word?.digits && word.raw.length <= 5; word = words[from - 1]) {
    if (text.slice(word.end, words[from]?.start) !== " " || first - from === mostNumbers) break;
    from--;
  }
  return from;
}

const mostNumbers = 3;

function nextHasDigit(field: DocumentField, at: number): boolean {
  const next = field.words[at + 1];
  return next !== undefined && hasDigit(next);
}

function endOfRun(field: DocumentField, start: number, from: number): number {
  let to = start;
  if (start === from && isLabelColon(field, start)) to++;
  while (to - from < longestRun && goesOn(field, to - 1, to) && !isPostalCode(field, to - 1)) to++;
  while (to > start && connectors.has(field.words[to - 1]?.folded ?? "")) to--;
  return to;
}

/** "Address:" is followed by its address. */
function isLabelColon({ text, words }: DocumentField, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (word.capital || hasDigit(word)) &&
    text.slice(words[at - 1]?.end, word.start).startsWith(":")
  );
}

/** Five digits behind the code of a state end an address. */
function isPostalCode({ words }: DocumentField, at: number): boolean {
  return words[at]?.digits === true && words[at]?.raw.length === 5 && codes.has(words[at - 1]?.raw ?? "");
}

/** The word at `at` may belong to an address whose part before ends with the word at `before`. */
function goesOn({ text, words }: DocumentField, before: number, at: number): boolean {
  const word = words[at];
  const left = words[before];
  if (word === undefined || left === undefined) return false;
  const gap = text.slice(left.end, word.start);
  if (before !== at && !isPlainGap(gap, left)) return false;
  if (dates.has(word.folded) || (gap.includes(",") && hasDigit(word) && !couldBePostal(word, text)))
    return false;
  return word.capital || hasDigit(word) || connectors.has(word.folded) || endings.has(word.folded);
}

/** After a comma a number is a postal code, not a telephone number or an hour. */
function couldBePostal({ raw, end }: Word, text: string): boolean {
  return raw.length >= 4 && raw.length <= 7 && !"-:".includes(text.charAt(end) || " ");
}

function isPlainGap(gap: string, left: Word): boolean {
  if (gap.includes("\n\n") || [..."!?;()*+\u2022:"].some((sign) => gap.includes(sign))) return false;
  return (
    !gap.startsWith(".") || endings.has(left.folded) || connectors.has(left.folded) || left.raw.length <= 2
  );
}

function hasDigit({ raw }: Word): boolean {
  for (const char of raw) if (char >= "0" && char <= "9") return true;
  return false;
}
