import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that say a text or a picture is somebody else's. */
export const copyrightMarker = /* @__PURE__ */ defineDetector({
  id: "copyright/marker",
  title: "Sign of somebody else's work",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  return judgeMatches(view).filter(({ start }) => !meaning.negated(wordAt(view.field, start)));
}
