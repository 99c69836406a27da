import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense, sourced } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Praise of a service above all others, without naming who ranked it. */
export const claimSuperlative = /* @__PURE__ */ defineDetector({
  id: "claim/superlative",
  title: "Superlative",
  patterns,
  uses: [sense, sourced],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  if (view.read(sourced)) return [];
  return judgeMatches(view).filter(({ start }) => {
    const word = wordAt(view.field, start);
    return !(meaning.fiction || meaning.negated(word) || meaning.asked(word) || meaning.reported(word));
  });
}
