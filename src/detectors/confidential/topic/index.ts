import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
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
  const meaning = view.read(sense);
  return judgeMatches(view).filter(({ start }) => {
    const word = wordAt(view.field, start);
    return !(meaning.fiction || meaning.asked(word) || meaning.negated(word));
  });
}
