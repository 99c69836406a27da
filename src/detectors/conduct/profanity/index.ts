import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { swearwords } from "../../../lexicons/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Swearing, aimed at nobody; words of anatomy never count. */
export const conductProfanity = /* @__PURE__ */ defineDetector({
  id: "conduct/profanity",
  title: "Swearing",
  looksInto: "disguises",
  patterns,
  classes: { swearword: swearwords },
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["quoted"]);
}
