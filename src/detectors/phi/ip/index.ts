import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { stoodBefore } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Internet addresses; version numbers have a label or go on. */
export const phiIp = /* @__PURE__ */ defineDetector({ id: "phi/ip", title: "IP address", patterns, judge });

function judge(view: View): readonly Sighting[] {
  return withoutOverlaps(
    view.matches.filter((match) => isAddress(view, match)).map((match) => sightingOf(match)),
  );
}

function isAddress(view: View, match: Match): boolean {
  const { text } = view.field;
  if (match.pattern === "version" || !match.valid) return false;
  const goesOn = ".:".includes(text.charAt(match.end)) && isDigit(text.charAt(match.end + 1));
  return (
    !goesOn &&
    !isDigit(text.charAt(match.start - 2)) &&
    stoodBefore(view, ["version"], match, 0) === undefined
  );
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}
