import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { codes, isAlone, labelledCode, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Licences, passports, certificates and registrations. */
export const phiLicense = /* @__PURE__ */ defineDetector({
  id: "phi/license",
  title: "License, passport or registration number",
  looksInto: "everything",
  patterns,
  uses: [codes, sense],
  judge,
});

const leastDigits = 5;

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return withoutOverlaps(view.matches.flatMap((match) => see(view, match)));
}

function see(view: View, match: Match): readonly Sighting[] {
  if (match.pattern !== "labelled") return match.valid ? registered(view, match) : [];
  const code = labelledCode(view, match);
  if (code === undefined || code.digits < leastDigits) return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}

const alone: Readonly<Record<string, string>> = { alone: "labelled", "npi-alone": "npi" };

/** A bare passport or provider number counts only where nothing else stands. */
function registered(view: View, match: Match): readonly Sighting[] {
  const pattern = alone[match.pattern];
  if (pattern === undefined) return [sightingOf(match)];
  return isAlone(view, match) ? [sightingOf(match, { pattern, cues: ["alone"] })] : [];
}
