import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { conditions, symptoms } from "../../../lexicons/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Calls for people to join a study; an advert may name whom it wants, the study and the way there in three sentences. */
export const researchRecruitment = /* @__PURE__ */ (() =>
  defineDetector({
    id: "research/recruitment",
    title: "Call to join a study",
    patterns,
    classes: { condition: [...conditions, ...symptoms] },
    uses: [sense],
    judge,
  }))();

function judge(view: View): readonly Sighting[] {
  const named = (name: string) => view.matches.filter(({ pattern }) => pattern === name);
  const calls = judgeUnless(view, ["fiction"], named("call"));
  const seeks = named("study").length > 0 && named("offer").length > 0 && named("findings").length === 0;
  return calls.length > 0 || !seeks ? calls : judgeUnless(view, ["fiction"], named("wanted"));
}
