import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { conditions } from "../../../lexicons/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Private facts about somebody one works with. */
export const personCoworkerInfo = /* @__PURE__ */ defineDetector({
  id: "person/coworker-info",
  title: "Private fact about a colleague",
  patterns,
  classes: { condition: conditions },
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  return meaning.fiction
    ? []
    : judgeMatches(view).filter(({ end }) => !meaning.negated(wordAt(view.field, end) - 1));
}
