import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, naming, orLeaning, sense, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Speaks in the institution's name: "on behalf of", "we at", "the position of"; passing on what it said, and saying that one does not speak for it, are none. */
export const voiceOnBehalf = /* @__PURE__ */ defineDetector({
  id: "voice/on-behalf",
  title: "Speaks for the institution",
  patterns,
  params: ["names", "aliases", "handles"],
  weighs: weights,
  uses: [naming, sense, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights, {
    confidence: "possible",
    where: (view) => !view.near.has("disowned", "own-opinion") && !isOfOthers(view),
  }),
});

const context: readonly string[] = ["mention", "disowned", "own-opinion", "behalf"];

function judge(view: View): readonly Sighting[] {
  if (isOfOthers(view)) return [];
  return withoutOverlaps(
    view.matches
      .filter((match) => !context.includes(match.pattern) && isMeant(view, match))
      .map((match) => sightingOf(match)),
  );
}

function isMeant(view: View, match: Match): boolean {
  if (match.pattern === "announces" && !view.field.text.startsWith(":", match.end)) return false;
  return (
    (match.pattern === "decides" || !view.near.covers(["disowned"], match)) &&
    !namesOther(view, match) &&
    !isSaidAs(view, match, ["negated", "quoted", "reported", "asked", "supposed"])
  );
}

/** "On behalf of the choir": who speaks is told, and is not the house. */
function isOfOthers({ near }: View): boolean {
  return near.has("behalf") && !near.has("on-behalf");
}

/** The only name in it is somebody else's. */
function namesOther(view: View, match: Match): boolean {
  const names = view.near
    .overlapping(["mention"], match)
    .filter(({ start, end }) => start >= match.start && end <= match.end);
  return (
    names.length > 0 && names.every(({ firstWord, endWord }) => view.read(naming).isOther(firstWord, endWord))
  );
}
