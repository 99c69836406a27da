import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import type { Match, Neighbours } from "../../../scan/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that mark something as not, or not yet, meant for the public; a confidential helpline is no secret. */
export const confidentialMarker = /* @__PURE__ */ defineDetector({
  id: "confidential/marker",
  title: "Mark of something not public",
  patterns,
  uses: [sense],
  judge,
});

/** Said only of something else. */
const context: readonly string[] = ["service", "news", "helping", "kitchen"];

function judge(view: View): readonly Sighting[] {
  const { near } = view;
  const marks = view.matches.filter(
    (match) =>
      !context.includes(match.pattern) &&
      !near.covers(["service"], match) &&
      !isOfKitchen(near, match) &&
      isMeant(view, match),
  );
  return judgeUnless(view, ["fiction", "asked"], marks);
}

/** Sentences over which the joke of a secret cake is told. */
const kitchenReach = 3;

/** A recipe or a cake is told of in the same breath, and no news of the house. */
function isOfKitchen(near: Neighbours, match: Match): boolean {
  return near.shares(["kitchen"], match, kitchenReach) && !near.has("news");
}

function isMeant(view: View, match: Match): boolean {
  switch (match.pattern) {
    case "early":
      return view.near.shares(["news"], match, 1);
    case "heading":
      return isHeading(view, match);
    case "stamp":
      return !wordsOf(view, match).includes("strictly") || !view.near.shares(["helping"], match, 1);
    case "hush":
      return !isHabit(view, match);
    case "hold":
      return !wordsOf(view, match).some((word) => word === "you" || word === "your");
    default:
      return true;
  }
}

const afterHeading: readonly string[] = [":", "\u2013", "\u2014", " \u2013", " \u2014", " -"];

/** In capitals, with a colon or a dash behind. */
function isHeading({ field }: View, { firstWord, end }: Match): boolean {
  const shout = field.words[firstWord]?.shout === true;
  return shout && afterHeading.some((sign) => field.text.startsWith(sign, end));
}

const subjects: readonly string[] =
  /* @__PURE__ */ "we i they who nurses doctors people staff hospitals clinicians therapists pharmacists you".split(
    " ",
  );

/** "We don't tell anyone whom to vote for" says what is done; "don't tell anyone" asks for it. */
function isHabit({ field }: View, { firstWord }: Match): boolean {
  return subjects.includes(field.words[firstWord - 1]?.folded ?? "");
}

function wordsOf({ field }: View, { firstWord, endWord }: Match): readonly string[] {
  return field.words.slice(firstWord, endWord).map(({ folded }) => folded);
}
