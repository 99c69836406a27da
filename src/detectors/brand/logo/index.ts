import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that say the institution's logo or another of its marks is used. */
export const brandLogo = /* @__PURE__ */ defineDetector({
  id: "brand/logo",
  title: "Use of the institution's logo",
  patterns,
  params: ["names", "aliases"],
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  return judgeMatches(view).filter(
    ({ start }) => !(meaning.negated(wordAt(view.field, start)) || meaning.asked(wordAt(view.field, start))),
  );
}
