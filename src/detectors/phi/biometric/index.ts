import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { codes, labelledCode, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Finger and voice prints and other templates of somebody's body, by their number or where a text shows one. */
export const phiBiometric = /* @__PURE__ */ defineDetector({
  id: "phi/biometric",
  title: "Biometric identifier",
  looksInto: "everything",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 3;

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return withoutOverlaps(view.matches.flatMap((match) => see(view, match)));
}

function see(view: View, match: Match): readonly Sighting[] {
  if (match.pattern === "shared") return [sightingOf(match)];
  const code = labelledCode(view, match);
  if (code === undefined || code.digits < leastDigits) return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}
