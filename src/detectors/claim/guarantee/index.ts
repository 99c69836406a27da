import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { debunked, judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Results and safety that are guaranteed. */
export const claimGuarantee = /* @__PURE__ */ defineDetector({
  id: "claim/guarantee",
  title: "Guarantee of a result",
  patterns,
  uses: [debunked, sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const isExposed = view.read(debunked);
  return judgeUnless(view, ["negated", "asked", "reported"]).filter(
    ({ start }) => !isExposed(wordAt(view.field, start)),
  );
}
