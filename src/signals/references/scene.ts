import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { ownStory } from "../own-story/index.js";
import { people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { careIn, isGeneric, isOver, matchesIn, weightOf } from "./around.js";
import { isNobody } from "./exclusions.js";
import { type Reference, referenceOf } from "./reference.js";
import { shiftOf } from "./shift.js";
import { isSpokenOfOthers } from "./spoken-of.js";

/** Words for one person that a scene of the ward makes its patient. */
const persons: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "person",
  "acquaintance",
  "famous",
  "article-trade",
  "age",
  "pronoun",
  "opening",
  "hailed",
  "one-who",
  "couple",
]);

/**
 * Somebody told of at the author's work where no phrase says that it is a patient:
 * care, the bedside, the author's hands and what the author must not say add up.
 */
export function inScene(view: View): readonly Reference[] {
  if (view.read(ownStory).length > 0) return [];
  for (const match of view.matches) {
    if (!persons.has(match.pattern) || !mayBeMeant(view, match)) continue;
    const sure = sureOf(view, match);
    if (sure !== undefined)
      return [
        referenceOf(match, match.pattern === "pronoun" ? "pronoun" : "described", sure, cuesOf(view, match)),
      ];
  }
  return [];
}

const enough = 3;
const enoughKnown = 2;
/** With what only a shift tells counted in, more is asked for. */
const enoughOnShift = 4;

function sureOf(view: View, match: Match): "likely" | "possible" | undefined {
  const story = around(match);
  const told = weightOf(view, story);
  const shift = shiftOf(view, story);
  if (shift.body === 0 && tellsNothing(view, match, story, told)) return undefined;
  const has = (pattern: string) => story.some((at) => matchesIn(view, pattern, at));
  const isKnown = has("own-hands") || has("knowing");
  if (isKnown && told >= enoughKnown) return "likely";
  const cues = ["author", "recent", "on-shift"].filter(has).length;
  const total = told + cues + (isKnown ? enoughKnown : 0);
  if (total >= enough && atWork.some(has)) return "possible";
  const sum = total + shift.body + shift.part + (isParticular(match, has) ? 1 : 0);
  return sum >= enoughOnShift && (shift.part > 0 || onShift.some(has)) ? "possible" : undefined;
}

const atWork: readonly string[] = ["author", "at-work"];
/** Whoever writes so is at work, even without a word of "I" or "we". */
const onShift: readonly string[] = ["author", "at-work", "jargon", "charting", "on-shift", "station"];

/** No care at all, or, of somebody who is only hailed, nothing but talk of the bedside. */
function tellsNothing(view: View, { pattern }: Match, story: readonly number[], told: number): boolean {
  return told === 0 || (loose.has(pattern) && !story.some((at) => careIn(view, at).length > 0));
}

const loose: ReadonlySet<string> = /* @__PURE__ */ new Set(["hailed", "one-who", "couple", "opening"]);

/** Somebody with an age, or whom others know. */
function isParticular({ pattern }: Match, has: (pattern: string) => boolean): boolean {
  return pattern === "acquaintance" || pattern === "famous" || has("age") || has("pronoun-age");
}

function around({ sentence }: Match): readonly number[] {
  return [sentence - 2, sentence - 1, sentence, sentence + 1, sentence + 2, sentence + 3];
}

function cuesOf(view: View, match: Match): readonly string[] {
  const story = around(match);
  return ["author", "recent"].filter((pattern) => story.some((at) => matchesIn(view, pattern, at)));
}

function mayBeMeant(view: View, match: Match): boolean {
  const meant = view.read(sense);
  if (
    isNobody(view, match) ||
    isOfAll(view, match) ||
    meant.quoted(match.start) ||
    meant.supposed(match.firstWord)
  )
    return false;
  return !isUsual(view, match) && !isOther(view, match) && !isSpokenOfOthers(view, around(match));
}

/** "Talking to you, curtain 4" points at one; "donors, we're looking at you" does not. */
function isOfAll({ field }: View, { pattern, firstWord, endWord, end }: Match): boolean {
  return pattern === "hailed" && endWord - firstWord > 1 && field.text.charAt(end) !== ",";
}

/** General talk, unless the author's own hands or tools are in it. */
function isUsual(view: View, match: Match): boolean {
  const isAtHand = around(match).some((at) =>
    ["knowing", "own-hands", "at-work"].some((pattern) => matchesIn(view, pattern, at)),
  );
  return (
    isOver(view, match, "either") || (!isAtHand && (isGeneric(view, match) || isOver(view, match, "generic")))
  );
}

/** One of the author's own people, somebody named before, or an animal. */
function isOther(view: View, match: Match): boolean {
  if (isOfCreature(view, match)) return true;
  if (match.pattern !== "pronoun")
    return match.pattern !== "acquaintance" && isOver(view, match, "own-family");
  const named = view.read(people)[0]?.firstWord ?? match.firstWord;
  return named < match.firstWord || view.near.lastBefore("own-family", match.firstWord) !== undefined;
}

/** An animal was spoken of before; a telephone or a car is seldom "she". */
function isOfCreature({ field, near }: View, { firstWord }: Match): boolean {
  const before = near.lastBefore("animal", firstWord);
  const word = field.words[(before?.endWord ?? 0) - 1]?.folded;
  return word !== undefined && !machines.has(word);
}

const machines: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "machine printer pump fridge microwave elevator computer scanner maker copier laptop phone pager stapler toaster car truck boat bike fish".split(
    " ",
  ),
);
