import {
  defineDetector,
  type Lexicon,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Somebody tells of signs that cannot wait: stroke, heart, breath, bleeding, poison, thoughts of suicide. */
export const emergencySituation = /* @__PURE__ */ defineDetector({
  id: "emergency/situation",
  title: "Tells of an emergency",
  patterns,
  classes: /* @__PURE__ */ lexicon(),
  uses: [sense],
  judge,
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
  if (helpers.includes(match.pattern) || !view.near.shares(["own"], match)) return false;
  return (
    !view.near.shares(["past", "teaching"], match) &&
    !isSaidAs(view, match, ["supposed", "negated", "quoted"])
  );
}

/** Word lists that the patterns name. */
function lexicon(): Lexicon {
  return { year: Array.from({ length: 60 }, (_, index) => String(1970 + index)) };
}
