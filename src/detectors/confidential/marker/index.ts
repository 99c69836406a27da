import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that mark something as not, or not yet, meant for the public; a confidential helpline is no secret. */
export const confidentialMarker = /* @__PURE__ */ defineDetector({
  id: "confidential/marker",
  title: "Mark of something not public",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const { near } = view;
  const marks = view.matches.filter(
    (match) => match.pattern !== "service" && !near.covers(["service"], match),
  );
  return judgeUnless(view, ["fiction", "asked"], marks);
}
