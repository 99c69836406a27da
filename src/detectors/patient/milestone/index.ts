import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { inSentences, isSaidAs, ownStory, references } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** A turning point in the stay of one patient: the bell, the way home, the first steps. */
export const patientMilestone = /* @__PURE__ */ defineDetector({
  id: "patient/milestone",
  title: "A milestone of one patient",
  patterns,
  uses: [ownStory, references],
  judge,
});

/** A milestone belongs to the patient who is singled out in the sentence or beside it. */
const reach = 1;

function judge(view: View): readonly Sighting[] {
  const told = view.matches.filter(
    ({ start, sentence }) =>
      !isSaidAs(view, { start }, ["fiction", "supposed", "negated"]) &&
      inSentences(view.read(ownStory), sentence).length === 0 &&
      isOfPatient(view, sentence),
  );
  return withoutOverlaps(told.map((match) => sightingOf(match)));
}

function isOfPatient(view: View, sentence: number): boolean {
  return inSentences(view.read(references), sentence - reach, sentence + reach).some(
    ({ confidence }) => confidence !== "possible",
  );
}
