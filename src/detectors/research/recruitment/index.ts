import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { conditions } from "../../../lexicons/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Calls for people to join a study. */
export const researchRecruitment = /* @__PURE__ */ defineDetector({
  id: "research/recruitment",
  title: "Call to join a study",
  patterns,
  classes: { condition: conditions },
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return view.read(sense).fiction ? [] : judgeMatches(view);
}
