import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { careNouns, praiseWords, services } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { naming, ownAffiliations, sense } from "../../../signals/index.js";
import { knowledge, patterns } from "./patterns.js";

/** Praise of the institution's care or a call to go there; news of it, thanks to colleagues and job adverts are none. */
export const endorsementInstitution = /* @__PURE__ */ defineDetector({
  id: "endorsement/institution",
  title: "Praise of the institution's care",
  ...knowledge,
  patterns: [...knowledge.patterns, ...patterns],
  classes: { ...knowledge.classes, praise: praiseWords, care: careNouns, service: services },
  judge,
});

const praising: readonly string[] = ["praise", "own-praise", "no-better", "recommend", "pick", "answer"];

function judge(view: View): readonly Sighting[] {
  const meant = view.matches.filter((match) => praising.includes(match.pattern) && isMeant(view, match));
  if (meant.length === 0 || !isLinked(view)) return [];
  return withoutOverlaps(meant.map((match) => sightingOf(match)));
}

/** The institution is named, or the author says that they work there. */
function isLinked(view: View): boolean {
  const named = view.matches.some(
    ({ pattern, firstWord, endWord }) =>
      pattern === "mention" &&
      !view.read(naming).isOther(firstWord, endWord) &&
      !view.read(naming).isFaint(firstWord, endWord),
  );
  return named || ownAffiliations(view).length > 0;
}

function isMeant(view: View, match: Match): boolean {
  const { asked, negated, quoted, reported } = view.read(sense);
  if (
    quoted(match.start) ||
    reported(match.firstWord) ||
    (asked(match.firstWord) && match.pattern !== "recommend")
  )
    return false;
  if (match.pattern !== "no-better" && (negated(match.firstWord) || hasNegation(view, match))) return false;
  if (match.pattern === "pick" && shares(view, match, "blame")) return false;
  if (match.pattern === "answer" && match.endWord !== view.field.sentences[match.sentence]?.endWord) return false;
  if (shares(view, match, "job") || shares(view, match, "colleagues")) return false;
  return (
    match.pattern === "recommend" || !(shares(view, match, "staff-news") || shares(view, match, "aside"))
  );
}

const negations: readonly string[] = [
  "not",
  "never",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "hardly",
  "far",
  "less",
];

function hasNegation(view: View, match: Match): boolean {
  return (
    match.pattern !== "recommend" &&
    view.field.words.slice(match.firstWord, match.endWord).some(({ folded }) => negations.includes(folded))
  );
}

function shares(view: View, match: Match, pattern: string): boolean {
  return view.matches.some((other) => other.pattern === pattern && other.sentence === match.sentence);
}
