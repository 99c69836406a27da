import { type Sighting, sightingOf, type View } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { wordsWithin } from "../../../signals/index.js";
import type { DocumentField, Word } from "../../../text/index.js";
import { isMeasured, isNationwide } from "./facilities.js";
import { articles, doubtfulCodes, leading, nameLike, unplaced, vagueFacilities } from "./words.js";

/** Capitals that begin a sentence or name a relation are no part of the place's name. */
export function named({ field }: View, match: Match, pattern: string): Sighting {
  let at = match.firstWord;
  for (let word = match.firstWord; word < match.endWord - 1; word++) {
    if (parts(field.text.slice(field.words[word]?.end, field.words[word + 1]?.start))) at = word + 1;
  }
  while (at < match.endWord - 1 && articles.includes(field.words[at]?.folded ?? "")) at++;
  return sightingOf(match, { start: field.words[at]?.start ?? match.start, pattern });
}

function parts(gap: string): boolean {
  return [":", ";", "(", ")", " - ", "\u2013", "\u2014"].some((sign) => gap.includes(sign));
}

/** A town and the code of a state, unless the code is rather a credential or a small word. */
export function isTownAndState(view: View, match: Match): boolean {
  const { words, text } = view.field;
  const code = words[match.endWord - 1];
  const town = words[match.endWord - 2];
  if (code === undefined || town === undefined || town.shout || articles.includes(town.folded)) return false;
  const gap = text.slice(town.end, code.start).trim();
  if ((gap !== "," && gap !== "") || ":#".includes(text.charAt(code.end) || " ")) return false;
  const doubtful = doubtfulCodes.includes(code.folded);
  if (gap === "," && !doubtful) return true;
  return (
    (isLed(words, match) && (gap === "," || !doubtful)) ||
    view.near.covers(["city"], match) ||
    words[match.endWord]?.digits === true
  );
}

function isLed(words: readonly Word[], { firstWord }: Match): boolean {
  return ["in", "from", "of", "near", "at", "to"].includes(words[firstWord - 1]?.folded ?? "");
}

/** The capitals at the end of a phrase such as "lives in …", unless they are a state, a month or a unit. */
export function placeOf({ field }: View, match: Match, pattern: string): readonly Sighting[] {
  let from = match.endWord;
  while (from - 1 > match.firstWord && isPlaceWord(field.words[from - 1])) from--;
  const first = field.words[from];
  if (first === undefined || from >= match.endWord || first.raw.length < 2) return [];
  if (parts(field.text.slice(field.words[from - 1]?.end, first.start))) return [];
  const to = endOfName(field, from, match.endWord);
  const whole = field.words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ");
  const end = field.words[to - 1]?.end ?? match.end;
  const named = pattern === "facility" && to - from > 1;
  return unplaced.has(whole) || (unplaced.has(first.folded) && !named)
    ? []
    : [sightingOf(match, { start: first.start, end, pattern })];
}

/** A comma ends the name; what it parts off is another place. */
function endOfName({ text, words }: DocumentField, from: number, endWord: number): number {
  let to = from + 1;
  while (to < endWord && !text.slice(words[to - 1]?.end, words[to]?.start).includes(",")) to++;
  return to;
}

function isPlaceWord(word: { readonly capital: boolean; readonly folded: string } | undefined): boolean {
  return word?.capital === true && !articles.includes(word.folded);
}

/** A facility's name, which a lone saint or a lone well-known name is only after a preposition. */
export function facilityOf(view: View, match: Match): readonly Sighting[] {
  const { words } = view.field;
  if (words[match.firstWord]?.capital !== true || isUnled(view, match)) return [];
  const sighting = named(view, match, "facility");
  if (isMeasured(view, match.endWord) || isNationwide(view, sighting.start, match.endWord)) return [];
  const length = wordsWithin(view.field, sighting).length;
  return length < 2 && match.pattern === "facility" ? [] : [sighting];
}

/** The words could be anything without a preposition in front, and there is none. */
function isUnled({ field: { words } }: View, match: Match): boolean {
  const before = words[match.firstWord - 1]?.folded ?? "";
  if (!leading.includes(before)) return isSaint(words, match) || isBare(match) || isVague(words, match);
  return before === "of" && isVague(words, match);
}

function isSaint(words: readonly Word[], { firstWord, endWord }: Match): boolean {
  return endWord - firstWord === 2 && ["st", "saint", "mt", "mount"].includes(words[firstWord]?.folded ?? "");
}

function isBare({ pattern, firstWord, endWord }: Match): boolean {
  return pattern === "known-facility" && endWord - firstWord === 1;
}

function isVague(words: readonly Word[], { pattern, endWord }: Match): boolean {
  return pattern === "facility" && vagueFacilities.includes(words[endWord - 1]?.folded ?? "");
}

/** Cities that are also names of persons count only after "in" or "near". */
export function isName({ field }: View, match: Match): boolean {
  const [prep, city, next] = field.words.slice(match.firstWord, match.firstWord + 3);
  if (["in", "near", "outside", "around", "downtown"].includes(prep?.folded ?? "")) return false;
  if (prep?.folded === "from" && isNameEnd(field, match.firstWord - 1)) return false;
  return (
    nameLike.includes(city?.folded ?? "") || (next?.capital === true && match.endWord === match.firstWord + 2)
  );
}

/** "Orla M. from …", "Orla Quill from …": somebody comes from there. */
function isNameEnd({ words }: DocumentField, at: number): boolean {
  return at > 0 && words[at]?.capital === true && words[at - 1]?.capital === true;
}

/** The place behind a preposition. */
export function afterFirstWord({ field }: View, match: Match): Sighting {
  return sightingOf(match, { start: field.words[match.firstWord + 1]?.start ?? match.start });
}

/** "room 8-311" goes on behind the dash. */
export function roomOf({ field: { text } }: View, match: Match): Sighting {
  let end = match.end;
  if (text.charAt(end) === "-" && isDigit(text.charAt(end + 1))) end += 2;
  while (isDigit(text.charAt(end))) end++;
  return sightingOf(match, { end });
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}
