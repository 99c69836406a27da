import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that a call to join a study must not use: new, free or well paid treatment. */
export const researchForbiddenClaim = /* @__PURE__ */ defineDetector({
  id: "research/forbidden-claim",
  title: "Lure in a call to join a study",
  patterns,
  uses: [sense],
  judge,
});

/** Only beside words of a study does "free treatment" lure anybody into one. */
function judge(view: View): readonly Sighting[] {
  const isStudy = view.matches.some(({ pattern }) => pattern === "study");
  const lures = view.matches.filter(({ pattern }) => pattern === "lure");
  return isStudy ? judgeUnless(view, ["fiction"], lures) : [];
}
