import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { leaningOf, type Passage, wording } from "../leaning/index.js";
import { inSentences } from "../nearby/index.js";
import { type Person, people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { kindsIn } from "./evidence.js";
import { isNobody, isOwnOrSupposed } from "./exclusions.js";
import { type Reference, referenceOf } from "./reference.js";
import { weights } from "./weights.js";

/** Down to here a description may be of a patient, and down to there surely looks like one; what speaks before anything is seen does not count. */
const doubtful = -20;
const unlikely = -40;
/** From here on the only one who is named may be a patient, though no phrase tells: whoever is named is exposed most. */
const perhapsNamed = 20;

/** Everything that a passage shows, added up: it brings forward whom no phrase singles out, and takes back what only looked like somebody. */
export function weighed(view: View, found: readonly Reference[]): readonly Reference[] {
  return view.read(wording).flatMap((passage) => {
    const here = [...inSentences(found, passage.firstSentence, passage.lastSentence)];
    const leaning = leaningOf(view, passage, kindsIn(view, passage, here), weights);
    if (leaning >= weights.likely) here.push(...namedIn(view, passage, here));
    if (here.length === 0) return leaning < perhapsNamed ? [] : perhapsIn(view, passage, leaning);
    return here.filter(
      (one) =>
        !looksLikeOne(one) || leaning - weights.bias > (one.confidence === "possible" ? doubtful : unlikely),
    );
  });
}

/** Where the passage surely tells of a patient, the only one who is named, with care told beside the name, is that patient. */
function namedIn(view: View, passage: Passage, here: readonly Reference[]): readonly Reference[] {
  const one = onlyNamed(view, passage);
  if (one === undefined || here.some(({ pattern }) => pattern === "named")) return [];
  if (!perhaps.has(one.role) || !one.cues.includes("care")) return [];
  return [referenceOf(one, "named", "likely", ["named", "story"])];
}

const perhaps: ReadonlySet<string> = /* @__PURE__ */ new Set(["unknown", "public"]);

/** Whoever the passage speaks of first; of a "she", or of nobody else, the only one who is named. */
function perhapsIn(view: View, passage: Passage, leaning: number): readonly Reference[] {
  if (view.near.has("celebrated")) return [];
  const told = leaning < weights.possible ? [] : whoIn(view, passage);
  const one = told.every(({ pattern }) => pattern === "pronoun") ? onlyNamed(view, passage) : undefined;
  return one?.role === "unknown" ? [referenceOf(one, "named", "possible", ["named", "story"])] : told;
}

function onlyNamed(view: View, { firstSentence, lastSentence }: Passage): Person | undefined {
  const persons = inSentences(view.read(people), firstSentence, lastSentence);
  const [one] = persons;
  return persons.every(({ identity }) => identity === one?.identity) ? one : undefined;
}

/** A description or a "she" is a patient only by what stands around it. */
function looksLikeOne({ pattern }: Reference): boolean {
  return pattern === "described" || pattern === "pronoun";
}

/** Whoever the passage speaks of first. */
function whoIn(view: View, { firstSentence, lastSentence }: Passage): readonly Reference[] {
  const one = inSentences(view.matches, firstSentence, lastSentence).find(
    (match) => persons.has(match.pattern) && !isOther(view, match),
  );
  if (one === undefined) return [];
  return [referenceOf(one, one.pattern === "pronoun" ? "pronoun" : "described", "possible", ["story"])];
}

function isOther(view: View, match: Match): boolean {
  return isNobody(view, match) || isOwnOrSupposed(view, match) || view.read(sense).quoted(match.start);
}

const persons: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "person",
  "age",
  "acquaintance",
  "famous",
  "article-trade",
  "opening",
  "one-who",
  "pronoun",
]);
