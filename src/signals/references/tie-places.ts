import type { View } from "../../detect/index.js";
import { isRoomNumber } from "../people/index.js";
import { matchesIn, toldNear } from "./around.js";
import { type Called, isStaff, type Sure, wordSet } from "./called.js";

/** "Papa Quill up in 14B", "Uncle Teddy from room 9". */
export function liesThere(view: View, one: Called): Sure | undefined {
  if (isStaff(one) || one.kind === "answer") return undefined;
  const { words } = view.field;
  const link = skip(view, one.endWord, fillers);
  if (!prepositions.has(foldedAt(view, link))) return undefined;
  const at = skip(view, link + 1, owners);
  const isNoun = rooms.has(foldedAt(view, at));
  const number = words[isNoun ? at + 1 : at];
  if (number === undefined || !isPlaceNumber(number.folded)) return undefined;
  const isRoom = isNoun || !number.digits || isTitledIn(one, number.raw);
  return isRoom || isFloor(view, one, foldedAt(view, at + 1)) ? "likely" : undefined;
}

/** "Miss Birdie on 7" needs care beside the bare number. */
function isFloor(view: View, one: Called, next: string): boolean {
  return one.kind !== "person" && !countsOn(next) && toldNear(view, one) > 0;
}

function foldedAt({ field }: View, at: number): string {
  return field.words[at]?.folded ?? "";
}

/** Index after at most two of these words. */
function skip({ field }: View, from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (at < from + fillerReach && words.has(field.words[at]?.folded ?? "")) at++;
  return at;
}

/** "Mrs. Quill in 317": three digits behind a title are a room. */
function isTitledIn({ person }: Called, raw: string): boolean {
  return person?.cues.includes("title") === true && raw.length === roomDigits;
}

const roomDigits = 3;
const fillerReach = 2;
const fillers = /* @__PURE__ */ wordSet("over up down back out upstairs still there");
const prepositions = /* @__PURE__ */ wordSet("in from on at");
const owners = /* @__PURE__ */ wordSet("my our the");
const rooms = /* @__PURE__ */ wordSet("room rm bed bay pod chair crib isolette recliner hall");
const halves = /* @__PURE__ */ wordSet("a b c d w n e s");

/** "14", "14b". */
function isPlaceNumber(folded: string): boolean {
  const number = halves.has(folded.at(-1) ?? "") ? folded.slice(0, -1) : folded;
  return number !== "" && isRoomNumber(number);
}

function countsOn(next: string): boolean {
  return next.endsWith("s") || next === "am" || next === "pm" || next === "million";
}

/** "Our sweet Leopoldina turned 100 on the unit": affection and the ward, and nobody at work. */
export function isOurs(view: View, one: Called): Sure | undefined {
  if (isStaff(one) || view.near.before(["ours"], one, 0) === undefined) return undefined;
  const story = [one.sentence, one.sentence + 1];
  const has = (pattern: string) => story.some((at) => matchesIn(view, pattern, at));
  if (has("staff") || has("colleague") || !(has("setting") || has("at-work"))) return undefined;
  return has("pronoun") || has("acts") || has("pronoun-age") ? "likely" : undefined;
}

/** "Mr. Quill, two doors past the nurses station, …": colleagues are rarely called so. */
export function isTitledOnWard(view: View, { person, sentence, firstWord }: Called): Sure | undefined {
  if (person?.role !== "unknown" || !plainTitles.has(view.field.words[firstWord]?.folded ?? ""))
    return undefined;
  const isThere = matchesIn(view, "setting", sentence) || matchesIn(view, "at-work", sentence);
  if (!isThere || matchesIn(view, "colleague", sentence) || matchesIn(view, "staff", sentence))
    return undefined;
  return matchesIn(view, "pronoun", sentence) ? "likely" : "possible";
}

const plainTitles = /* @__PURE__ */ wordSet("mr mrs ms miss");
