import { defineSignal, type View } from "../../detect/index.js";
import {
  acquaintances,
  ages,
  bedsideWords,
  bodyParts,
  breeds,
  caseNouns,
  childNouns,
  conditions,
  decades,
  fameNouns,
  occupations,
  personNouns,
  pets,
  petTitles,
  publicRoles,
  relations,
  staffRoles,
  symptoms,
  tens,
  townTitles,
  wards,
  weekdays,
  workScenes,
} from "../../lexicons/index.js";
import { care } from "../care/index.js";
import { wording } from "../leaning/index.js";
import { ownStory } from "../own-story/index.js";
import { people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { singleAuthor } from "../single-author/index.js";
import { describedIn } from "./described.js";
import { isOfAnimal, isPerhapsOfAnimal } from "./exclusions.js";
import { unnamed } from "./notes.js";
import { notePatterns, organs, procedures } from "./notes-patterns.js";
import { patterns, thingsOfPatients } from "./patterns.js";
import { charted, named, possessive, pronouns } from "./plain.js";
import type { Reference } from "./reference.js";
import { inScene } from "./scene.js";
import { clockWords, exOwners, nursingVerbs } from "./scene-words.js";
import { scenePatterns } from "./scenes.js";
import { bedCodes, ownedNumbers, shiftPatterns } from "./shift-patterns.js";
import { stationed } from "./stations.js";
import { storyPatterns } from "./story-patterns.js";
import { strangerPatterns } from "./stranger-patterns.js";
import { tiePatterns } from "./tie-patterns.js";
import { tied } from "./ties.js";
import { weighed } from "./weighed.js";
import { weights } from "./weights.js";
import { workPatterns } from "./work-patterns.js";

export type { Reference, ReferencePattern } from "./reference.js";

/** "The sun" and "sat with her" are no days. */
const ambiguousDays: readonly string[] = ["sun", "sat", "wed"];

/** Listed with the work that people do, but nobody by themselves. */
const places: readonly string[] = [
  "bakery",
  "post office",
  "sorority",
  "fraternity",
  "puppet theatre",
  "puppet theater",
];

const patientWords: readonly string[] = [
  "patient",
  "pt",
  "client",
  "kiddo",
  "inpatient",
  "outpatient",
  "survivor",
  "recipient",
];
const classes = /* @__PURE__ */ (() => ({
  body: bodyParts,
  person: [...personNouns, ...childNouns],
  "patient-word": patientWords,
  occupation: occupations.filter((one) => !places.includes(one)),
  "public-role": publicRoles,
  relation: relations,
  "staff-role": staffRoles,
  weekday: weekdays.filter((day) => !ambiguousDays.includes(day)),
  aged: ages,
  decade: decades,
  ten: tens,
  "thing-of-patients": thingsOfPatients,
  acquaintance: acquaintances,
  "bedside-word": bedsideWords,
  case: caseNouns,
  clock: clockWords,
  "ex-of": exOwners,
  fame: fameNouns,
  "nursing-verb": nursingVerbs,
  ward: wards,
  "pet-title": petTitles,
  "town-title": townTitles,
  pet: pets,
  "work-scene": workScenes,
  condition: conditions,
  organ: organs,
  procedure: procedures,
  symptom: symptoms,
  breed: breeds,
  "bed-code": bedCodes,
  "owned-number": ownedNumbers,
}))();

const allPatterns = /* @__PURE__ */ (() => [
  ...patterns,
  ...scenePatterns,
  ...notePatterns,
  ...tiePatterns,
  ...storyPatterns,
  ...workPatterns,
  ...shiftPatterns,
  ...strangerPatterns,
])();

/** Who is singled out as a patient: plurals, ratios, general talk, made-up scenes and the author's own story single out nobody. */
export const references = /* @__PURE__ */ defineSignal<readonly Reference[]>({
  id: "references",
  patterns: allPatterns,
  classes,
  weighs: weights,
  uses: [care, ownStory, people, sense, singleAuthor, wording],
  derive,
});

function derive(view: View): readonly Reference[] {
  if (view.read(sense).fiction || isOfAnimal(view) || view.near.has("self-patient")) return [];
  const isDoubtful = isPerhapsOfAnimal(view);
  const { quoted } = view.read(sense);
  const isParty = view.near.has("celebrated");
  const told = foundIn(view).filter(({ pattern }) => !isParty || pattern !== "pronoun");
  const found = told.map((one) => (isDoubtful || quoted(one.start) ? doubted(one) : one));
  return weighed(view, found);
}

/** Of a pet, it may be, or in somebody else's words. */
function doubted(one: Reference): Reference {
  return { ...one, confidence: "possible" };
}

/** Whoever is singled out by the words that stand there, before the whole is weighed. */
export function foundIn(view: View): readonly Reference[] {
  const plain = [
    ...named(view),
    ...possessive(view),
    ...charted(view),
    ...stationed(view),
    ...describedIn(view),
    ...unnamed(view),
  ];
  const told = firstOf(view, plain);
  const seen = [...told, ...tied(view, told)];
  return withoutInner(seen);
}

/** The plainest way to single somebody out that finds anybody. */
function firstOf(view: View, plain: readonly Reference[]): readonly Reference[] {
  if (plain.some(({ confidence }) => confidence !== "possible")) return plain;
  const told = plain.length > 0 ? [] : pronouns(view);
  if (told.some(({ confidence }) => confidence !== "possible")) return told;
  const scene = inScene(view);
  return scene.length > 0 ? [...plain, ...scene] : [...plain, ...told];
}

/** Of references that overlap the surer one stays, then the longer. */
function withoutInner(found: readonly Reference[]): readonly Reference[] {
  const kept: Reference[] = [];
  const taken = new Set<number>();
  for (const one of [...found].sort(
    (a, b) => sureness(b) - sureness(a) || b.end - b.start - (a.end - a.start),
  )) {
    const words = Array.from({ length: one.endWord - one.firstWord }, (_, word) => one.firstWord + word);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function sureness({ confidence }: Reference): number {
  return confidence === "possible" ? 0 : 1;
}
