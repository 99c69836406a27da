import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import {
  bodyParts,
  conditions,
  drugKinds,
  drugs,
  selfCare,
  supplements,
  symptoms,
  tests,
  treatments,
} from "../../../lexicons/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Education on health that speaks to everybody; whether it also speaks to one person is for another detector. */
export const adviceGeneral = /* @__PURE__ */ (() =>
  defineDetector({
    id: "advice/general",
    title: "General information about health",
    patterns,
    classes: {
      drug: [...drugs, ...drugKinds, ...supplements],
      test: tests,
      treatment: treatments,
      habit: selfCare,
      ailment: [...symptoms, ...conditions],
      body: bodyParts,
    },
    uses: [sense],
    judge,
  }))();

function judge(view: View): readonly Sighting[] {
  return judgeUnless(view, ["quoted", "asked"]);
}
