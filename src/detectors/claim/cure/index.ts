import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { conditions, symptoms } from "../../../lexicons/index.js";
import { wordAt } from "../../../scan/index.js";
import { debunked, judgeUnless, orLeaning, sense, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Promises that something heals a disease; hope for a cure and denials are none. */
export const claimCure = /* @__PURE__ */ (() =>
  defineDetector({
    id: "claim/cure",
    title: "Promise of a cure",
    patterns,
    classes: { condition: conditions, ailment: [...conditions, ...symptoms] },
    weighs: weights,
    uses: [debunked, sense, wording],
    asked: "always",
    judge: orLeaning(judge, weights, { confidence: "possible" }),
  }))();

function judge(view: View): readonly Sighting[] {
  const isExposed = view.read(debunked);
  return judgeUnless(view, ["negated", "asked", "reported", "supposed", "quoted"]).filter(
    ({ start }) => !isExposed(wordAt(view.field, start)),
  );
}
