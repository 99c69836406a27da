import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { inSentences, isSaidAs, ownStory, references, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** One particular patient has died; deaths in the plural, in history or in the author's family are left alone. */
export const patientDeceased = /* @__PURE__ */ defineDetector({
  id: "patient/deceased",
  title: "A patient who has died",
  patterns,
  uses: [ownStory, references, sense],
  judge,
});

const reach = 2;

function judge(view: View): readonly Sighting[] {
  const told = view.matches.filter(
    (match) => !isSaidAs(view, match, ["fiction", "supposed", "negated", "asked"]) && !isOwn(view, match),
  );
  return withoutOverlaps(told.flatMap((match) => sighted(view, match) ?? []));
}

/** A death with nobody singled out near it is general talk, unless the words themselves say "lost a patient". */
function sighted(view: View, match: Match): Sighting | undefined {
  const near = inSentences(view.read(references), match.sentence - reach, match.sentence + reach);
  if (near.some(({ confidence }) => confidence !== "possible"))
    return sightingOf(match, { cues: ["reference"] });
  return match.pattern === "loss" ? sightingOf(match, { confidence: "possible" }) : undefined;
}

function isOwn(view: View, match: Match): boolean {
  return inSentences(view.read(ownStory), match.sentence).length > 0;
}
