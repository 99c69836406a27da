import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { debunked, sense } from "../../../signals/index.js";
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
  const meaning = view.read(sense);
  return judgeMatches(view).filter(({ start }) => {
    const word = wordAt(view.field, start);
    return !(view.read(debunked)(word) || meaning.negated(word) || meaning.asked(word) || meaning.reported(word));
  });
}
