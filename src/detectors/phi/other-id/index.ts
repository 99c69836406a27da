import { defineDetector, type Sighting, type View, withoutOverlaps } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { codes, isYearOrAmount, labelledCode, sense, stoodBefore } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Other numbers and codes of one person: prescriptions, studies, staff, whatever calls itself an ID. */
export const phiOtherId = /* @__PURE__ */ defineDetector({
  id: "phi/other-id",
  title: "Other identifying number",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 4;

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return withoutOverlaps(
    view.matches.filter(({ pattern }) => pattern === "labelled").flatMap((match) => see(view, match)),
  );
}

function see(view: View, label: Match): readonly Sighting[] {
  const code = labelledCode(view, label);
  if (
    code === undefined ||
    code.digits < leastDigits ||
    code.firstWord - label.endWord > 1 ||
    stoodBefore(view, ["public"], label, 1) !== undefined
  )
    return [];
  if (isYearOrAmount(view, code)) return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}
