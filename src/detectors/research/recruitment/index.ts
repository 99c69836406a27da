import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { conditions } from "../../../lexicons/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Calls for people to join a study; an advert may name whom it wants, the study and the way there in three sentences. */
export const researchRecruitment = /* @__PURE__ */ defineDetector({
  id: "research/recruitment",
  title: "Call to join a study",
  patterns,
  classes: { condition: conditions },
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  const named = (name: string) => view.matches.filter(({ pattern }) => pattern === name);
  const calls = judgeMatches({ ...view, matches: named("call") });
  if (calls.length > 0 || named("study").length === 0 || named("offer").length === 0) return calls;
  return judgeMatches({ ...view, matches: named("wanted") });
}
