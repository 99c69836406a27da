import { defineDetector, type Sighting, sightingOf, type View, withoutOverlaps } from "../../../detect/index.js";
import { bodyParts, conditions, doseRhythms, doseUnits, drugKinds, drugs, selfCare, supplements, symptoms, tests, treatments, childNouns, relations } from "../../../lexicons/index.js";
import { complaint, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

export const advicePersonal = /* @__PURE__ */ defineDetector({
  id: "advice/personal",
  title: "Advice to one person about their own health",
  patterns,
  classes: { drug: [...drugs, ...drugKinds, ...supplements], test: tests, treatment: treatments, habit: selfCare, ailment: [...symptoms, ...conditions], condition: conditions, body: bodyParts, unit: doseUnits, rhythm: doseRhythms, kin: [...relations, ...childNouns] },
  uses: [complaint, sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return view.matches.map((m)=>sightingOf(m));
}
