import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { solely } from "../../../lexicons/index.js";
import { wordAt } from "../../../scan/index.js";
import { layout, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Says that the author speaks as a private person, or that a title is for identification only. */
export const disclaimerPersonalCapacity = /* @__PURE__ */ defineDetector({
  id: "disclaimer/personal-capacity",
  title: "In a personal capacity",
  patterns,
  classes: { solely },
  uses: [layout, sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const { asked, negated, quoted, supposed } = view.read(sense);
  return judgeMatches(view).filter(({ start, end }) => {
    const first = wordAt(view.field, start);
    const cited = quoted(start) || view.read(layout).isCited(first, wordAt(view.field, end));
    return !cited && !asked(first) && !supposed(first) && !negated(first) && !isOrder(view, first);
  });
}

const orders: readonly string[] = ["must", "should", "may", "can", "please"];

/** Tells others how to speak: "staff may do so in a personal capacity". */
function isOrder(view: View, word: number): boolean {
  const before = view.field.words.slice(Math.max(0, word - 6), word);
  return (
    before.some(({ folded }) => orders.includes(folded)) &&
    !before.some(({ folded }) => folded === "i" || folded === "my")
  );
}
