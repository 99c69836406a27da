import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { conditions } from "../../../lexicons/index.js";
import { wordAt } from "../../../scan/index.js";
import { debunked, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Promises that something heals a disease; hope for a cure and denials are none. */
export const claimCure = /* @__PURE__ */ defineDetector({
  id: "claim/cure",
  title: "Promise of a cure",
  patterns,
  classes: { condition: conditions },
  uses: [debunked, sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  return judgeMatches(view).filter(({ start }) => {
    const word = wordAt(view.field, start);
    return !(
      view.read(debunked)(word) ||
      meaning.negated(word) ||
      meaning.asked(word) ||
      meaning.reported(word) ||
      meaning.supposed(word) ||
      meaning.quoted(start)
    );
  });
}
