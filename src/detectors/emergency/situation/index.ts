import {
  defineDetector,
  type Lexicon,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { drugs } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, orLeaning, sense, wording } from "../../../signals/index.js";
import { much, patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Blood sugar in mg/dl, below which nobody stays awake for long. */
const lowSugar = 55;
const lowestSugar = 15;

/** Somebody tells of signs that cannot wait: stroke, heart, breath, bleeding, poison, thoughts of suicide. */
export const emergencySituation = /* @__PURE__ */ defineDetector({
  id: "emergency/situation",
  title: "Tells of an emergency",
  patterns,
  classes: /* @__PURE__ */ lexicon(),
  weighs: weights,
  uses: [sense, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights),
});

const helpers: readonly string[] = ["teaching", "past", "own"];

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return withoutOverlaps(
    view.matches.filter((match) => isTold(view, match)).map((match) => sightingOf(match)),
  );
}

/** It must be somebody's, and now: not a list of signs to know, not an old story, not a condition. */
function isTold(view: View, match: Match): boolean {
  if (helpers.includes(match.pattern)) return false;
  if (match.pattern === "taken" && !isTooMuch(view, match)) return false;
  if (!dropsSubject.includes(match.pattern) && !view.near.shares(["own"], match)) return false;
  return (
    !view.near.shares(["past", "teaching"], match) &&
    !isSaidAs(view, match, ["supposed", "negated", "quoted"])
  );
}

/** Whoever writes in need leaves out the "I". */
const dropsSubject: readonly string[] = ["taken", "poison", "crushing"];
const mostPills = 7;
/** "Took 30 of my pills", "swallowed a handful"; two for a flight are none. */
function isTooMuch({ field }: View, { firstWord, endWord }: Match): boolean {
  const words = field.words.slice(firstWord, endWord);
  return words.some(
    ({ digits, folded }) =>
      (digits && Number(folded) > mostPills && Number(folded) < 400) || much.includes(folded),
  );
}

/** Word lists that the patterns name. */
function lexicon(): Lexicon {
  return {
    drug: drugs,
    low: Array.from({ length: lowSugar - lowestSugar }, (_, index) => String(lowestSugar + index)),
    year: Array.from({ length: 60 }, (_, index) => String(1970 + index)),
  };
}
