import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Offers or accepts a personal link to somebody. */
export const patientConnectionIntent = /* @__PURE__ */ defineDetector({
  id: "patient/connection-intent",
  title: "Offers or accepts a personal connection",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  return withoutOverlaps(
    view.matches
      .filter(({ firstWord, start }) => !meaning.negated(firstWord) && !meaning.quoted(start))
      .map((match) => sightingOf(match)),
  );
}
