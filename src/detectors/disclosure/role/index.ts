import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { isFragment, isPlain, isSaidOtherwise, layout } from "../../../signals/index.js";
import { knowledge, patterns } from "./patterns.js";

/** The author names their own job: nurse, respiratory therapist, third-year student. */
export const disclosureRole = /* @__PURE__ */ (() =>
  defineDetector({
    id: "disclosure/role",
    title: "Own job named",
    ...knowledge,
    patterns: [...knowledge.patterns, ...patterns],
    judge,
  }))();

const own: readonly string[] = /* @__PURE__ */ (() => patterns.map(({ name }) => name))();

function judge(view: View): readonly Sighting[] {
  const named = view.matches.filter(
    (match) => own.includes(match.pattern) && !isSaidOtherwise(view, match) && isOwnRole(view, match),
  );
  return withoutOverlaps(named.map((match) => sightingOf(match)));
}

function isOwnRole(view: View, match: Match): boolean {
  switch (match.pattern) {
    case "i-am-role":
      return isPlain(view, match);
    case "as-role":
      return (
        isPlain(view, match) &&
        !followsOthers(view, match) &&
        !isYours(view, match) &&
        view.read(layout).opens(match.firstWord)
      );
    case "role-here":
      return !view.read(layout).closes(match.endWord - 1);
    case "role-line":
    case "role-of-us":
      return isShortLine(view, match) && (isFragment(view, match) || isPlacedLine(view, match));
    default:
      return true;
  }
}

/** "She works as a nurse": the words before "as" are about somebody else. */
function followsOthers(view: View, match: Match): boolean {
  return view.near.before(["others"], match, 0) !== undefined;
}

/** "As your doctor, I would rest": a role towards somebody; "as your friendly pharmacist" is the author's. */
function isYours(view: View, match: Match): boolean {
  return view.field.words[match.firstWord + 1]?.folded === "your" && match.endWord - match.firstWord === 3;
}

const placing: readonly string[] = ["at", "in", "for", "with", "from", "on", "by"];
const telling: readonly string[] = [
  "is",
  "are",
  "was",
  "were",
  "has",
  "have",
  "had",
  "will",
  "told",
  "said",
  "says",
  "gave",
  "saved",
  "helped",
  "me",
  "my",
  "us",
  "who",
  "wins",
  "won",
  "asks",
  "can",
  "needed",
  "wanted",
];
const longestLine = 10;

/** A short line without a verb that goes on with a place: "MS3 at the school by the river". */
function isPlacedLine(view: View, match: Match): boolean {
  const sentence = view.field.sentences[match.sentence];
  if (sentence === undefined || sentence.firstWord !== match.firstWord) return false;
  const rest = view.field.words.slice(match.endWord, sentence.endWord).map(({ folded }) => folded);
  return placing.includes(rest[0] ?? "") && !rest.some((word) => telling.includes(word));
}

/** Profiles are written in short lines; a long sentence that happens to open with a role is about somebody. */
function isShortLine(view: View, match: Match): boolean {
  const sentence = view.field.sentences[match.sentence];
  return (
    sentence !== undefined &&
    (sentence.endWord - sentence.firstWord <= longestLine || view.field.path === "author.profile.text")
  );
}
