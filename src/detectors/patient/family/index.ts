import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { relations, wards } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, ownStory, references } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** One particular person who belongs to a patient. */
export const patientFamily = /* @__PURE__ */ defineDetector({
  id: "patient/family",
  title: "Somebody who belongs to a patient",
  patterns,
  classes: { relation: relations, ward: wards },
  uses: [ownStory, references],
  content: { patterns: { "by-the-bed": "family", "of-patient": "family", theirs: "family" } },
  judge,
});

/** "His wife" belongs to a patient only where one was singled out in the sentence or the one before. */
const reach = 1;

function judge(view: View): readonly Sighting[] {
  return withoutOverlaps(
    view.matches.filter((match) => belongs(view, match)).map((match) => sightingOf(match)),
  );
}

/** "His family history" is a finding, not a person. */
const findings: readonly string[] = ["history", "histories", "planning", "medicine"];

function belongs(view: View, match: Match): boolean {
  if (findings.includes(view.field.words[match.endWord]?.folded ?? "")) return false;
  if (isSaidAs(view, match, ["fiction", "supposed", "quoted"]) || isOwn(view, match)) return false;
  return match.pattern !== "theirs" || isOfPatient(view, match);
}

function isOfPatient(view: View, { sentence }: Match): boolean {
  return view
    .read(references)
    .some(
      ({ confidence, sentence: at }) => confidence !== "possible" && at <= sentence && sentence - at <= reach,
    );
}

function isOwn(view: View, { sentence }: Match): boolean {
  return view.read(ownStory).some((own) => own.sentence === sentence);
}
