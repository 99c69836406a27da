import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, orLeaning, sense, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Contracts, documents and plans that are kept inside. */
export const confidentialTopic = /* @__PURE__ */ defineDetector({
  id: "confidential/topic",
  title: "Matter kept inside",
  patterns,
  weighs: weights,
  uses: [sense, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights, {
    confidence: "possible",
    where: ({ near }) => !near.has("gift"),
  }),
});

function judge(view: View): readonly Sighting[] {
  const said = view.matches.filter(({ pattern }) => pattern !== "gift");
  return judgeUnless(view, ["fiction", "asked", "negated"], said);
}
