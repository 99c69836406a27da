import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { isSaidAs, ownStory, references } from "../../../signals/index.js";
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
      !view.read(ownStory).some((own) => own.sentence === sentence) &&
      isOfPatient(view, sentence),
  );
  return withoutOverlaps(told.map((match) => sightingOf(match)));
}

function isOfPatient(view: View, sentence: number): boolean {
  return view
    .read(references)
    .some(({ confidence, sentence: at }) => confidence !== "possible" && Math.abs(at - sentence) <= reach);
}
