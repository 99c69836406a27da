import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that say a text or a picture is somebody else's. */
export const copyrightMarker = /* @__PURE__ */ defineDetector({
  id: "copyright/marker",
  title: "Sign of somebody else's work",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["negated"]);
}
