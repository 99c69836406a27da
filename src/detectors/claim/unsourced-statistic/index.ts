import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { conditions, treatments } from "../../../lexicons/index.js";
import { wordAt } from "../../../scan/index.js";
import { debunked, sense, sourced } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Numbers about what care does, without a source in the text. */
export const claimUnsourcedStatistic = /* @__PURE__ */ defineDetector({
  id: "claim/unsourced-statistic",
  title: "Number without a source",
  patterns,
  classes: { condition: conditions, treatment: treatments },
  uses: [debunked, sense, sourced],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  if (view.read(sourced)) return [];
  return judgeMatches(view).filter(({ start }) => {
    const word = wordAt(view.field, start);
    return !(meaning.asked(word) || view.read(debunked)(word));
  });
}
