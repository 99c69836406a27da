import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { staffRoles } from "../../../lexicons/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Offers of a job. */
export const recruitingIntent = /* @__PURE__ */ defineDetector({
  id: "recruiting/intent",
  title: "Offer of a job",
  patterns,
  classes: { role: staffRoles },
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["fiction"]);
}
