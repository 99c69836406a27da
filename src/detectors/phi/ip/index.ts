import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { patterns } from "./patterns.js";

/** Internet addresses; version numbers have a label or go on. */
export const phiIp = /* @__PURE__ */ defineDetector({
  id: "phi/ip",
  title: "IP address",
  looksInto: "everything",
  asked: "always",
  patterns,
  judge,
});

function judge(view: View): readonly Sighting[] {
  return withoutOverlaps([
    ...view.matches.filter((match) => isAddress(view, match)).map((match) => sightingOf(match)),
    ...unspecified(view),
  ]);
}

/** The address of all noughts, "::", which holds no word for a pattern to start at; it needs a prefix or an equals sign. */
function unspecified({ field: { text } }: View): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let at = text.indexOf("::"); at !== -1; at = text.indexOf("::", at + 2)) {
    const end = at + (text.startsWith("::/0", at) ? 4 : 2);
    const parted = !isHexOrColon(text.charAt(end)) && !isHexOrColon(text.charAt(at - 1));
    if (parted && (end - at === 4 || text.charAt(at - 1) === "="))
      found.push({ start: at, end, confidence: "likely", pattern: "v6", cues: [] });
  }
  return found;
}

function isHexOrColon(char: string): boolean {
  return char !== "" && ":./0123456789abcdefABCDEF".includes(char);
}

function isAddress(view: View, match: Match): boolean {
  const { text } = view.field;
  if (match.pattern === "version" || !match.valid) return false;
  const goesOn = ".:".includes(text.charAt(match.end)) && isDigit(text.charAt(match.end + 1));
  return (
    !goesOn && !isDigit(text.charAt(match.start - 2)) && view.near.before(["version"], match, 0) === undefined
  );
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}
