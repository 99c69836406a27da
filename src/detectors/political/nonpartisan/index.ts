import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Voting information and reminders that prefer nobody; what else the text says, other detectors tell. */
export const politicalNonpartisan = /* @__PURE__ */ defineDetector({
  id: "political/nonpartisan",
  title: "Nonpartisan voting information",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["quoted"]);
}
