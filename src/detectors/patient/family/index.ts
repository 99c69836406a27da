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
  const told: Told = {
    patients: sentencesOf(view.read(references).filter(({ confidence }) => confidence !== "possible")),
    own: sentencesOf(view.read(ownStory)),
  };
  return withoutOverlaps(
    view.matches.filter((match) => belongs(view, match, told)).map((match) => sightingOf(match)),
  );
}

/** Sentences that single a patient out, and sentences of the author's own story. */
interface Told {
  readonly patients: ReadonlySet<number>;
  readonly own: ReadonlySet<number>;
}

function sentencesOf(places: readonly { readonly sentence: number }[]): ReadonlySet<number> {
  return new Set(places.map(({ sentence }) => sentence));
}

/** "His family history" is a finding, not a person. */
const findings: readonly string[] = ["history", "histories", "planning", "medicine"];

function belongs(view: View, match: Match, { patients, own }: Told): boolean {
  if (findings.includes(view.field.words[match.endWord]?.folded ?? "")) return false;
  if (isSaidAs(view, match, ["fiction", "supposed", "quoted"]) || own.has(match.sentence)) return false;
  const { sentence } = match;
  return match.pattern !== "theirs" || patients.has(sentence) || patients.has(sentence - reach);
}
