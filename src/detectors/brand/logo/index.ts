import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that say the institution's logo or another of its marks is used. */
export const brandLogo = /* @__PURE__ */ defineDetector({
  id: "brand/logo",
  title: "Use of the institution's logo",
  patterns,
  params: ["names", "aliases"],
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["negated", "asked"]);
}
