import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Offers or accepts a personal link to somebody. */
export const patientConnectionIntent = /* @__PURE__ */ defineDetector({
  id: "patient/connection-intent",
  title: "Offers or accepts a personal connection",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["negated", "quoted"]);
}
