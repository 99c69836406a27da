import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { careNouns, praiseWords, services } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import {
  asContext,
  isSaidAs,
  naming,
  orLeaning,
  ownAffiliations,
  sense,
  wording,
} from "../../../signals/index.js";
import { knowledge, patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Praise of the institution's care or a call to go there; news of it, thanks to colleagues and job adverts are none. */
export const endorsementInstitution = /* @__PURE__ */ (() =>
  defineDetector({
    id: "endorsement/institution",
    title: "Praise of the institution's care",
    ...knowledge,
    patterns: [...asContext(knowledge.patterns), ...patterns],
    classes: { ...knowledge.classes, praise: praiseWords, care: careNouns, service: services },
    weighs: weights,
    uses: [...knowledge.uses, wording],
    asked: "always",
    judge: orLeaning(judge, weights, { confidence: "possible", where: isLinked }),
  }))();

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
  const { asked, negated } = view.read(sense);
  if (isSaidAs(view, match, ["quoted", "reported"])) return false;
  if (asked(match.firstWord) && match.pattern !== "recommend") return false;
  if (match.pattern !== "no-better" && (negated(match.firstWord) || hasNegation(view, match))) return false;
  if (view.near.shares(["job", "colleagues"], match)) return false;
  return isWholePick(view, match) && isOfCare(view, match);
}

/** "Harborview, hands down" and "none comes close" praise unless blame stands beside them; "definitely Harborview" only where nothing follows. */
function isWholePick(view: View, match: Match): boolean {
  if (match.pattern === "answer") return match.endWord === view.field.sentences[match.sentence]?.endWord;
  const isWhole = match.pattern !== "pick" && match.pattern !== "no-better";
  return isWhole || !view.near.shares(["blame"], match);
}

/** An award and a cake are praised too; a call to go there is always about care. */
function isOfCare(view: View, match: Match): boolean {
  return match.pattern === "recommend" || !view.near.shares(["staff-news", "aside"], match);
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
