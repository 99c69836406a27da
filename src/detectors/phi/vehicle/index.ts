import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { type Code, codes, isYearOrAmount, labelledCode, sense } from "../../../signals/index.js";
import type { Word } from "../../../text/index.js";
import { patterns } from "./patterns.js";

/** Identification numbers, plates and registrations of vehicles. */
export const phiVehicle = /* @__PURE__ */ defineDetector({
  id: "phi/vehicle",
  title: "Vehicle number or plate",
  looksInto: "everything",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 3;

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  const checked = view.matches.filter(({ pattern, valid }) => pattern === "vin" && valid);
  const labels = view.matches.filter(({ pattern }) => pattern === "labelled");
  return withoutOverlaps([
    ...checked.map((match) => sightingOf(match)),
    ...labels.flatMap((label) => labelled(view, label)),
  ]);
}

function labelled(view: View, label: Match): readonly Sighting[] {
  const code = labelledCode(view, label);
  if (code === undefined || code.digits < leastDigits || isYearOrAmount(view, code)) return [];
  const letters = code.letters === 0 ? lettersBefore(view, code) : undefined;
  const start = letters?.start ?? code.start;
  return code.letters === 0 && letters === undefined
    ? []
    : [{ start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}

/** A plate may be written in two groups: "KQX 4821". */
function lettersBefore({ field: { text, words } }: View, code: Code): Word | undefined {
  const group = words[code.firstWord - 1];
  const fits = group?.shout === true && group.raw.length > 1 && group.raw.length < 4;
  return fits && text.slice(group.end, code.start) === " " ? group : undefined;
}
