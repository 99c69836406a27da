import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that say a picture shows a patient or somebody's face; the picture itself is known from the media sent. */
export const phiPhoto = /* @__PURE__ */ defineDetector({
  id: "phi/photo",
  title: "Picture of a patient",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return view.read(sense).fiction ? [] : judgeMatches(view);
}
