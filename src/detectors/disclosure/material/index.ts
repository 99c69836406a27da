import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, layout, sense } from "../../../signals/index.js";
import { fold } from "../../../text/index.js";
import { patterns } from "./patterns.js";

/** Says that the author is paid, was given something, or owns or is related to the seller; the pattern tells in which words. */
export const disclosureMaterial = /* @__PURE__ */ defineDetector({
  id: "disclosure/material",
  title: "Material connection disclosed",
  patterns,
  uses: [layout, sense],
  judge,
});

/** Words that disclose only as a label: a hashtag, or by themselves between marks. */
const labels: readonly string[] = [
  "ad",
  "sponsored",
  "paid-promotion",
  "gifted",
  "affiliate",
  "brand-partner",
  "brand-ambassador",
];
/** From so many hashtags in a row, a reader passes over all but the first (16 CFR 255.0(f)). */
const pile = 4;

function judge(view: View): readonly Sighting[] {
  const seen = view.matches.filter((match) => isMeant(view, match));
  return withoutOverlaps(seen.map((match) => buried(view, match)));
}

function isMeant(view: View, match: Match): boolean {
  if (isSaidAs(view, match, ["negated", "quoted", "reported", "supposed"])) return false;
  if (match.pattern === "brand-partner") return isWholeTag(view, match);
  if (match.pattern === "agency")
    return fold(view.field.text.slice(match.start, match.end)).endsWith("adagency");
  return (
    !labels.includes(match.pattern) ||
    isPhrase(view, match) ||
    (isLabel(view, match) && !isSaidAs(view, match, ["asked"]))
  );
}

/** More than a label word: "sponsored post", "gifted by", "affiliate links". */
function isPhrase(view: View, match: Match): boolean {
  const words = view.field.words.slice(match.firstWord, match.endWord);
  return (
    words.length > 1 &&
    !words.some(({ tag }) => tag) &&
    match.pattern !== "ad" &&
    !startsWithBy(words.at(-1)?.folded, view, match)
  );
}

/** "Sponsored by" somebody discloses at the start; "a run sponsored by a bank" tells of a run. */
function startsWithBy(last: string | undefined, view: View, match: Match): boolean {
  return last === "by" && !view.read(layout).opens(match.firstWord);
}

/** A hashtag of its own, or words with marks on both sides, near the start of their sentence. */
function isLabel(view: View, match: Match): boolean {
  return isWholeTag(view, match) || (isBare(view, match) && startsText(view, match));
}

function isWholeTag(view: View, match: Match): boolean {
  const { text, words } = view.field;
  const tagged = words.slice(match.firstWord, match.endWord).every(({ tag }) => tag);
  const goesOn = words[match.endWord]?.tag === true && words[match.endWord]?.start === match.end;
  return tagged && text[match.start - 1] === "#" && !goesOn;
}

function isBare(view: View, match: Match): boolean {
  const { closes, opens } = view.read(layout);
  return opens(match.firstWord) && closes(match.endWord) && !view.field.words[match.firstWord]?.tag;
}

/** By itself in its sentence, or the first thing said, or in brackets at the end. */
function startsText(view: View, match: Match): boolean {
  const { sentences, text, words } = view.field;
  const sentence = sentences[match.sentence];
  const alone = sentence?.firstWord === match.firstWord && sentence.endWord === match.endWord;
  const closesText = match.endWord === words.length && "([".includes(text[match.start - 1] ?? " ");
  return alone || closesText || match.firstWord === 0;
}

function buried(view: View, match: Match): Sighting {
  const place = view.read(layout).pileOf(match.firstWord);
  if (place === undefined || place.size < pile || place.place === 0) return sightingOf(match);
  return sightingOf(match, { pattern: "buried", confidence: "possible", cues: ["hashtag-pile"] });
}
