import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { conditions, staffRoles } from "../../../lexicons/index.js";
import { type Match, type Neighbours, wordAt } from "../../../scan/index.js";
import { judgeUnless, orLeaning, sense, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Private facts about somebody one works with. */
export const personCoworkerInfo = /* @__PURE__ */ defineDetector({
  id: "person/coworker-info",
  title: "Private fact about a colleague",
  patterns,
  classes: { condition: conditions, staff: staffRoles },
  weighs: weights,
  uses: [sense, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights, { confidence: "possible" }),
});

/** Who is meant, and diseases that are somebody's work. */
const unsaid: readonly string[] = ["introduced", "employed", "caseload", "at-work", "absent"];

function judge(view: View): readonly Sighting[] {
  const { negated } = view.read(sense);
  const { near } = view;
  const told = view.matches.filter((match) => !unsaid.includes(match.pattern) && isOfThem(match, near));
  return judgeUnless(view, ["fiction"], told).filter(({ end }) => !negated(wordAt(view.field, end) - 1));
}

/** Sentences that a pronoun reaches back over. */
const reach = 2;

/** "She" is the colleague whom the sentence or one shortly before introduced. */
function isOfThem(match: Match, near: Neighbours): boolean {
  const isWork = near
    .overlapping(["caseload"], match)
    .some(({ firstWord }) => firstWord >= match.firstWord && firstWord < match.endWord);
  if (isWork) return false;
  if (match.pattern === "illness")
    return near.shares(["introduced"], match) && !near.shares(["at-work"], match);
  if (match.pattern === "trouble") return near.shares(["absent"], match, 1);
  if (match.pattern === "private") return near.shares(["introduced", "employed"], match, 1);
  if (match.pattern !== "told-of-them") return true;
  if (near.covers(["employed"], match)) return true;
  const introduced = near.lastBefore("introduced", match.firstWord);
  return introduced !== undefined && match.sentence - introduced.sentence <= reach;
}
