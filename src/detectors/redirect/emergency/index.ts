import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Sends somebody to emergency help. */
export const redirectEmergency = /* @__PURE__ */ defineDetector({
  id: "redirect/emergency",
  title: "Sends to emergency help",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  return withoutOverlaps(
    view.matches.filter(({ firstWord }) => !meaning.negated(firstWord)).map((match) => sightingOf(match)),
  );
}
