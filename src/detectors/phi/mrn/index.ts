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

/** Medical record numbers that carry a label; bare digits are left alone. */
export const phiMrn = /* @__PURE__ */ defineDetector({
  id: "phi/mrn",
  title: "Medical record number",
  looksInto: "everything",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 4;

/** A number in fiction, or one given as a sample, is an example and nobody's. */
function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return withoutOverlaps(view.matches.flatMap((match) => see(view, match))).filter(
    ({ start, end }) => new Set(digitsOf(view.field.text.slice(start, end))).size > 1,
  );
}

function see(view: View, match: Match): readonly Sighting[] {
  if (match.pattern === "sample") return [];
  if (match.pattern !== "labelled")
    return isSample(view, match) || isApart(view, match) ? [] : [sightingOf(match)];
  const code = labelledCode(view, match);
  if (
    code === undefined ||
    code.digits < leastDigits ||
    isSample(view, { ...code, sentence: match.sentence }) ||
    isYearOrAmount(view, code)
  )
    return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "code", cues: [] }];
}

/** Another number stands nearer to the label, or a space parts digits before it, as in "on May 22 2023, MRN". */
function isApart(view: View, match: Match): boolean {
  const label = view.near.before(["labelled"], match, 3);
  if (label === undefined) return view.field.text.slice(match.start, match.end).includes(" ");
  return view.field.words.slice(label.endWord, match.firstWord).some(({ digits }) => digits);
}

function isSample(
  view: View,
  place: { readonly firstWord: number; readonly endWord: number; readonly sentence: number },
): boolean {
  return view.near.before(["sample"], place, 0) !== undefined;
}

function digitsOf(text: string): readonly string[] {
  return [...text].filter((char) => char >= "0" && char <= "9");
}
