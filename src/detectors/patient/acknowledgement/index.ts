import {
  defineDetector,
  type Lexicon,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import {
  bodyParts,
  careTerms,
  conditions,
  relations,
  tests,
  treatments,
  visits,
} from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { parentOf, sense, standsAfter, stoodBefore, telling } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that confirm that the person addressed, or asked about, is or was a patient. */
export const patientAcknowledgement = /* @__PURE__ */ defineDetector({
  id: "patient/acknowledgement",
  title: "Confirms that somebody is or was a patient",
  patterns,
  params: ["names", "aliases"],
  classes: /* @__PURE__ */ lexicon(),
  uses: [sense, telling],
  judge,
});

/** A condition ("if you were seen here"), a denial and an invitation to everybody confirm nothing. */
function judge(view: View): readonly Sighting[] {
  const confirming = view.matches.filter(
    (match) => !helpers.includes(match.pattern) && confirms(view, match),
  );
  return withoutOverlaps(confirming.map((match) => sightingOf(match)));
}

function confirms(view: View, match: Match): boolean {
  const meaning = view.read(sense);
  if (meaning.supposed(match.firstWord) || meaning.negated(match.firstWord) || meaning.fiction) return false;
  if (match.pattern === "third") return asksAfterPerson(view);
  return stoodBefore(view, ["generic"], match, 3) === undefined && !isOfWords(view, match);
}

const helpers: readonly string[] = ["generic", "of-words"];

/** "The nurses still smile about your kind note": what was written is remembered, not a stay. */
function isOfWords(view: View, match: Match): boolean {
  const open = view.field.words[match.endWord - 1]?.folded === "your";
  return open && standsAfter(view, ["of-words"], match, 2) !== undefined;
}

function asksAfterPerson(view: View): boolean {
  const parent = parentOf(view);
  return parent !== undefined && view.read(telling, parent).asksAfterPerson;
}

/** Word lists that the patterns name. */
function lexicon(): Lexicon {
  return {
    relation: [
      ...relations,
      "loved one",
      "little one",
      "family member",
      "family",
      "newborn",
      "mum",
      "folks",
      "parents",
      "kids",
      "children",
    ],
    visit: visits,
    "body-part": bodyParts,
    "care-term": [...careTerms, ...conditions, ...treatments, ...tests],
  };
}
