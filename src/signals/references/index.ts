import { defineSignal, type View } from "../../detect/index.js";
import {
  acquaintances,
  ages,
  bedsideWords,
  caseNouns,
  childNouns,
  decades,
  fameNouns,
  occupations,
  personNouns,
  publicRoles,
  relations,
  staffRoles,
  tens,
  wards,
  weekdays,
} from "../../lexicons/index.js";
import { care } from "../care/index.js";
import { ownStory } from "../own-story/index.js";
import { people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { describedIn } from "./described.js";
import { patterns, thingsOfPatients } from "./patterns.js";
import { named, possessive, pronouns } from "./plain.js";
import type { Reference } from "./reference.js";
import { clockWords, exOwners, nursingVerbs } from "./scene-words.js";
import { scenePatterns } from "./scenes.js";
import { stationed } from "./stations.js";

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
}))();

const allPatterns = /* @__PURE__ */ (() => [...patterns, ...scenePatterns])();

/** Who is singled out as a patient: plurals, ratios, general talk, made-up scenes and the author's own story single out nobody. */
export const references = /* @__PURE__ */ defineSignal<readonly Reference[]>({
  id: "references",
  patterns: allPatterns,
  classes,
  uses: [care, ownStory, people, sense],
  derive,
});

function derive(view: View): readonly Reference[] {
  if (view.read(sense).fiction) return [];
  const found = [...named(view), ...possessive(view), ...stationed(view), ...describedIn(view)];
  const seen = found.length > 0 ? found : pronouns(view);
  return withoutInner(seen);
}

/** Of references that overlap the surer one stays, then the longer. */
function withoutInner(found: readonly Reference[]): readonly Reference[] {
  const kept: Reference[] = [];
  for (const one of [...found].sort(
    (a, b) => sureness(b) - sureness(a) || b.end - b.start - (a.end - a.start),
  )) {
    if (kept.every(({ start, end }) => one.end <= start || end <= one.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function sureness({ confidence }: Reference): number {
  return confidence === "possible" ? 0 : 1;
}
