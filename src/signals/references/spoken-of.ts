import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { inSentences } from "../nearby/index.js";
import { people } from "../people/index.js";
import { matchesIn, patternIn } from "./around.js";

/** Somebody at work who is not the author: "paramedic here" is. */
export function hasStaff(view: View, sentence: number): boolean {
  return patternIn(view, "staff", sentence).some(
    (one) =>
      !isOfUs(view, one) &&
      !isAuthor(view, one) &&
      !isTag(view, one) &&
      view.near.before(["believed"], one, believedReach) === undefined,
  );
}

/** Words between a belief and what is believed: "convinced he's the new CEO". */
const believedReach = 2;

/** "four of us moved it": the author is among them. */
function isOfUs({ field }: View, { firstWord }: Match): boolean {
  return field.words[firstWord]?.folded === "of";
}

function isTag({ field }: View, { start }: Match): boolean {
  return field.text.charAt(start - 1) === "#";
}

function isAuthor(view: View, match: Match): boolean {
  return view.near.covers(["self-role"], match);
}

/** What only colleagues do is told, and not of the author: "chaplain on call" may be who writes. */
export function hasColleague(view: View, sentence: number): boolean {
  return patternIn(view, "colleague", sentence).some((one) => !isAuthor(view, one));
}

/** The scene is no place of care; "my subway guy" is called by one, and a crash on a road is where somebody came from. */
export function isElsewhere(view: View, sentence: number): boolean {
  return patternIn(view, "elsewhere", sentence).some(
    (one) => !isEpithet(view, one) && view.near.before(["fresh-from"], one, 1) === undefined,
  );
}

function isEpithet(view: View, place: Match): boolean {
  return patternIn(view, "person", place.sentence).some(
    ({ firstWord, endWord }) => firstWord < place.endWord && place.endWord < endWord,
  );
}

/** The story is of long ago, of elsewhere or of people at work. */
export function isSpokenOfOthers(view: View, story: readonly number[]): boolean {
  return story.some(
    (at) =>
      isElsewhere(view, at) || matchesIn(view, "distant", at) || hasColleague(view, at) || hasStaff(view, at),
  );
}

/** "The woman owns ninety mugs", at the party of a colleague who was named. */
export function isNamedColleague(view: View, { firstWord, endWord, sentence }: Match): boolean {
  if (
    !view.near.has("celebrated") ||
    endWord - firstWord !== 2 ||
    view.field.words[firstWord]?.folded !== "the"
  )
    return false;
  const named = inSentences(view.read(people), sentence - storyReach, sentence);
  return named.some(({ role }) => role === "staff") && named.every(({ role }) => role !== "patient");
}

/** Sentences over which somebody is spoken of. */
const storyReach = 4;
