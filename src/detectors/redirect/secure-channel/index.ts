import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Sends somebody to a channel that is private and the institution's own. */
export const redirectSecureChannel = /* @__PURE__ */ defineDetector({
  id: "redirect/secure-channel",
  title: "Sends to a secure channel",
  patterns,
  params: ["phones", "domains"],
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["negated"]);
}
