import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { codes, isYearOrAmount, labelledCode, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Numbers of health plans, Medicare and provincial health cards. */
export const phiHealthPlan = /* @__PURE__ */ defineDetector({
  id: "phi/health-plan",
  title: "Health plan number",
  looksInto: "everything",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 4;

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  const known = view.matches.flatMap((match) => (match.pattern === "labelled" ? [] : numbered(view, match)));
  return withoutOverlaps([
    ...known,
    ...view.matches.flatMap((match) => (match.pattern === "labelled" ? labelled(view, match) : [])),
  ]);
}

/** All Medicare identifiers hold letters, so eleven digits are none. */
function numbered({ field }: View, match: Match): readonly Sighting[] {
  const text = field.text.slice(match.start, match.end);
  return match.valid && (match.pattern === "phn" || [...text].some((char) => char >= "A"))
    ? [sightingOf(match)]
    : [];
}

function labelled(view: View, label: Match): readonly Sighting[] {
  const code = labelledCode(view, label);
  if (code === undefined || code.digits < leastDigits || isYearOrAmount(view, code)) return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}
