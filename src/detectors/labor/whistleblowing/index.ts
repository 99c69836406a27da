import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Reports of wrongs to an overseer: an agency, an accreditor, a board, an inspector. */
export const laborWhistleblowing = /* @__PURE__ */ defineDetector({
  id: "labor/whistleblowing",
  title: "Report to an overseer",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const told = view.matches.filter(
    (match) => match.pattern !== "police" && !view.near.covers(["police"], match),
  );
  return judgeUnless(view, ["fiction"], told);
}
