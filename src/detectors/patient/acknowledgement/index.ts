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
  months,
  relations,
  tests,
  treatments,
  visits,
  wards,
} from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import {
  care,
  kindsIn,
  leaningOf,
  orLeaning,
  parentOf,
  sense,
  sharedOf,
  telling,
  wording,
} from "../../../signals/index.js";
import { rangeAt } from "../../../text/index.js";
import { patterns } from "./patterns.js";
import { toldToYou } from "./told.js";
import { weights } from "./weights.js";

/** Words that confirm that the person addressed, or asked about, is or was a patient. */
export const patientAcknowledgement = /* @__PURE__ */ defineDetector({
  id: "patient/acknowledgement",
  title: "Confirms that somebody is or was a patient",
  patterns,
  params: ["names", "aliases"],
  classes: /* @__PURE__ */ lexicon(),
  weighs: weights,
  uses: [care, sense, telling, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights, {
    confidence: "possible",
    judgesAlways: true,
    besidePatterns: true,
    where: ({ near }) => !near.has("silence"),
  }),
});

/** Down to here a passage may still tell of care. */
const unlikely = -12;

/** A condition ("if you were seen here"), a denial and an invitation to everybody confirm nothing. */
function judge(view: View): readonly Sighting[] {
  const confirming = view.matches.filter(
    (match) => !helpers.includes(match.pattern) && confirms(view, match),
  );
  const sure = withoutOverlaps([...confirming.map((match) => sightingOf(match)), ...toldOfThird(view)]);
  return [...sure, ...apartFrom(sure, toldOfCare(view)), ...besidePatient(view)];
}

/** What is told to "you", but for passages whose words are of a talk, a job or a bench in the garden. */
function toldOfCare(view: View): readonly Sighting[] {
  const told = toldToYou(view);
  if (told.length === 0) return told;
  const { sentences } = view.field;
  const meant = view
    .read(wording)
    .filter((passage) => leaningOf(view, passage, kindsIn(view, passage), weights) > unlikely)
    .map(({ firstSentence, lastSentence }) => ({
      start: sentences[firstSentence]?.start ?? 0,
      end: sentences[lastSentence]?.end ?? 0,
    }));
  return told.filter(({ start }) => rangeAt(meant, start) !== undefined);
}

/** Those that none of the surer ones touches; both come in order, so that one walk along them is enough. */
function apartFrom(sure: readonly Sighting[], told: readonly Sighting[]): readonly Sighting[] {
  let at = 0;
  return told.filter(({ start, end }) => {
    while ((sure[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return end <= (sure[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Whoever shares a patient's story and puts themselves at the bedside says whose patient it was. */
function besidePatient(view: View): readonly Sighting[] {
  if (view.field.part !== "draft" || sharedOf(view) === undefined) return [];
  return view.matches.filter(({ pattern }) => pattern === "beside").map((match) => sightingOf(match));
}

/** Care that is told to somebody who asked after a person: "Any word on …?" "He got out of surgery at four". */
function toldOfThird(view: View): readonly Sighting[] {
  if (view.field.part !== "draft") return [];
  if (!asksAfterPerson(view)) return keptInMind(view);
  const meaning = view.read(sense);
  return view
    .read(care)
    .filter(({ strong, firstWord }) => strong && !meaning.supposed(firstWord) && !meaning.negated(firstWord))
    .map(
      ({ start, end }): Sighting => ({ start, end, confidence: "likely", pattern: "third", cues: ["asked"] }),
    );
}

/** Who remembers somebody whose care was told of had them there. */
function keptInMind(view: View): readonly Sighting[] {
  const parent = parentOf(view);
  if (parent === undefined || !view.read(telling, parent).tellsOfCare) return [];
  return view.matches
    .filter((match) => match.pattern === "kept")
    .map((match) => ({ ...sightingOf(match), pattern: "third", confidence: "likely" }));
}

function confirms(view: View, match: Match): boolean {
  const meaning = view.read(sense);
  if (meaning.supposed(match.firstWord) || meaning.negated(match.firstWord) || meaning.fiction) return false;
  if (match.pattern === "third") return asksAfterPerson(view);
  return view.near.before(["generic"], match, 3) === undefined && !isOfWords(view, match);
}

const helpers: readonly string[] = [
  "generic",
  "of-words",
  "you",
  "with-you",
  "your",
  "that-time",
  "the-care",
  "glad-or-sorry",
  "everybody",
  "silence",
  "turn",
  "beside",
  "kept",
  "thing-of-care",
  "ours",
];

/** "The nurses still smile about your kind note": what was written is remembered, not a stay. */
function isOfWords(view: View, match: Match): boolean {
  const open = view.field.words[match.endWord - 1]?.folded === "your";
  return open && view.near.after(["of-words"], match, 2) !== undefined;
}

function asksAfterPerson(view: View): boolean {
  const parent = parentOf(view);
  return parent !== undefined && view.read(telling, parent).asksAfterPerson;
}

/** Contacts that a definite article makes one of somebody's: "the operation", but not "the care" or "the wait". */
function careEvents(): readonly string[] {
  const loose = [
    "care",
    "wait",
    "wait time",
    "test",
    "tests",
    "physical",
    "shot",
    "session",
    "sessions",
    "exam",
  ];
  return visits.filter((one) => !loose.includes(one));
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
    patron: ["patient", "woman", "man", "lady", "gentleman", "reviewer", "person", "child", "boy", "girl"],
    visit: visits,
    month: months,
    ward: wards,
    "body-part": bodyParts,
    "care-term": [...careTerms, ...conditions, ...treatments, ...tests],
    "care-thing": [...conditions, ...treatments, ...tests, ...careEvents(), "migraines", "cast", "brace"],
    "thing-of-care": thingsOfCare(),
  };
}

/** What a person has who is cared for: "your back", "your boy", "your sample". */
function thingsOfCare(): readonly string[] {
  const visiting = visits.filter((one) => one !== "care");
  const others = ["boy", "girl", "newborn", "sample", "case", "check in", "bill", "call light", "smile"];
  const ills = ["migraines", "blood pressure", "cast", "brace"];
  return [
    ...conditions,
    ...treatments,
    ...tests,
    ...bodyParts,
    ...relations,
    ...visiting,
    ...others,
    ...ills,
  ];
}
