import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Sends somebody to a channel that is not the institution's, or asks for facts in the open. */
export const redirectInsecureChannel = /* @__PURE__ */ defineDetector({
  id: "redirect/insecure-channel",
  title: "Sends to an insecure channel",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["negated", "quoted"]);
}
