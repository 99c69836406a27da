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

/** Licences, passports, registrations, vehicles and devices. */
export const phiLicense = /* @__PURE__ */ defineDetector({
  id: "phi/license",
  title: "License, vehicle or device number",
  patterns,
  uses: [codes, sense],
  judge,
});

const kinds: Readonly<Record<string, string>> = {
  "vehicle-label": "vehicle",
  "device-label": "device",
  labelled: "labelled",
};

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return withoutOverlaps(view.matches.flatMap((match) => see(view, match)));
}

function see(view: View, match: Match): readonly Sighting[] {
  const kind = kinds[match.pattern];
  if (kind === undefined) return match.valid ? registered(view, match) : [];
  const code = labelledCode(view, match);
  const least = kind === "vehicle" ? 3 : 5;
  if (code === undefined || code.digits < least || (kind === "vehicle" && code.letters === 0)) return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: kind, cues: [] }];
}

const hex = "0123456789abcdefABCDEF:-.";

/** Network cards are devices; a bare passport or provider number counts only where nothing else stands. */
function registered(view: View, match: Match): readonly Sighting[] {
  const text = view.field.text.slice(match.start, match.end);
  if (match.pattern === "mac")
    return [...text].every((char) => hex.includes(char)) && new Set(text).size > 2
      ? [sightingOf(match, { pattern: "device" })]
      : [];
  if (match.pattern === "alone" || match.pattern === "npi-alone")
    return isAlone(view, match)
      ? [sightingOf(match, { pattern: match.pattern === "alone" ? "labelled" : "npi", cues: ["alone"] })]
      : [];
  return [sightingOf(match)];
}
