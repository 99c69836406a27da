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

/** Serial numbers and identifiers of devices, network cards among them. */
export const phiDevice = /* @__PURE__ */ defineDetector({
  id: "phi/device",
  title: "Device identifier or serial number",
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
  if (match.pattern === "labelled") return labelled(view, match);
  return match.pattern === "mac" ? cardAt(view, match) : inHex(view, match);
}

function labelled(view: View, match: Match): readonly Sighting[] {
  const code = labelledCode(view, match);
  if (code === undefined || code.digits < leastDigits) return [];
  return [{ start: code.start, end: code.end, confidence: "certain", pattern: "labelled", cues: [] }];
}

/** A dash in a shape may be a space, so a short word before the address may have been taken for its first pair. */
function cardAt(view: View, match: Match): readonly Sighting[] {
  const found = inHex(view, match);
  if (found.length > 0) return found;
  const pair = 3;
  return inHex(view, { ...match, start: match.start + pair, end: match.end + pair });
}

const hex = "0123456789abcdefABCDEF";

/** Hexadecimal digits parted by one and the same sign, and more than a row of equal ones. */
function inHex({ field: { text } }: View, match: Match): readonly Sighting[] {
  const chars = [...text.slice(match.start, match.end)];
  const signs = new Set(chars.filter((char) => !hex.includes(char)));
  const [sign = " "] = signs;
  const goesOn = hex.includes(text.charAt(match.end) || " ");
  const varied = new Set(chars).size > 2;
  return signs.size === 1 && "-:.".includes(sign) && varied && !goesOn ? [sightingOf(match)] : [];
}
