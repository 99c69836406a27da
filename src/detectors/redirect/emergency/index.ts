import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Sends somebody to emergency help. */
export const redirectEmergency = /* @__PURE__ */ defineDetector({
  id: "redirect/emergency",
  title: "Sends to emergency help",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["negated"]);
}
