import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { officeTitles, sharedTitles } from "../../../lexicons/index.js";
import { isSaidAs, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/**
 * Somebody in office is praised or blamed for a public act, and voting is mentioned.
 * Rev. Rul. 2007-41 asks for just these: a name, approval or disapproval, a tie to an election.
 */
export const politicalIssue = /* @__PURE__ */ (() =>
  defineDetector({
    id: "political/issue",
    title: "Issue advocacy",
    patterns,
    classes: { title: officeTitles.filter((title) => !sharedTitles.has(title)) },
    uses: [sense],
    judge,
  }))();

/** Approval, disapproval or a call to act, in the sentence of the name. */
const judgements: readonly string[] = ["stance", "action"];

function judge(view: View): readonly Sighting[] {
  const { near } = view;
  const tied = near.has("tie");
  const holders = view.matches.filter(
    (match) =>
      match.pattern === "holder" && !isSaidAs(view, match, ["quoted"]) && near.shares(judgements, match),
  );
  return withoutOverlaps(
    holders.map((match) => sightingOf(match, tied ? { cues: ["election"] } : { confidence: "possible" })),
  );
}
