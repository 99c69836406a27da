import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { relations } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** A reply that says somebody was never a patient. */
export const patientDenial = /* @__PURE__ */ defineDetector({
  id: "patient/denial",
  title: "Denies that somebody was a patient",
  patterns,
  classes: { relation: relations },
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  return withoutOverlaps(
    view.matches.filter((match) => denies(view, match)).map((match) => sightingOf(match)),
  );
}

/** Both patterns allow their "not" to be optional, so that it is looked for here. */
function denies(view: View, match: Match): boolean {
  const meaning = view.read(sense);
  if (meaning.supposed(match.firstWord) || meaning.quoted(match.start)) return false;
  const said = view.field.words.slice(match.firstWord, match.endWord).map(({ folded }) => folded);
  return said.some((word) => negating.includes(word) || word.endsWith("n't"));
}

const negating: readonly string[] = [
  "no",
  "not",
  "never",
  "nobody",
  "cannot",
  "unable",
  "failed",
  "zero",
  "without",
  "wrong",
  "another",
  "different",
  "other",
  "confused",
  "dont",
  "cant",
];
