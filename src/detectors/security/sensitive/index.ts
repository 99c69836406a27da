import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Codes, passwords and gaps in the watch. */
export const securitySensitive = /* @__PURE__ */ defineDetector({
  id: "security/sensitive",
  title: "Detail that endangers security",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["fiction"]);
}
