import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Contracts, documents and plans that are kept inside. */
export const confidentialTopic = /* @__PURE__ */ defineDetector({
  id: "confidential/topic",
  title: "Matter kept inside",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["fiction", "asked", "negated"]);
}
