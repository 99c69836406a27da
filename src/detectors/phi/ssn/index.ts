import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { isAlone, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Social security numbers and their Canadian and taxpayer kin; without a label they must be ones that could be issued. */
export const phiSsn = /* @__PURE__ */ defineDetector({
  id: "phi/ssn",
  title: "Social security number",
  looksInto: "everything",
  patterns,
  uses: [sense],
  judge,
});

/** Printed on sample cards and in adverts, so nobody's. Source: SSA. */
const samples: readonly string[] = ["078051120", "219099999", "457555462"];

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  const numbers = view.matches.filter((match) => isNumber(view, match));
  return withoutOverlaps(
    [...numbers]
      .sort(
        (a, b) =>
          patterns.findIndex(({ name }) => name === a.pattern) -
          patterns.findIndex(({ name }) => name === b.pattern),
      )
      .map((match) =>
        sightingOf(match, match.pattern === "sin-alone" ? { pattern: "sin", cues: ["alone"] } : {}),
      ),
  );
}

function isNumber(view: View, match: Match): boolean {
  const { text } = view.field;
  const digits = digitsOf(text.slice(match.start, match.end));
  if (samples.includes(digits) || (digits.length === 9 && new Set(digits).size === 1) || goesOn(text, match))
    return false;
  if (match.pattern === "smudged") return isSmudged(text.slice(match.start, match.end));
  if (match.pattern === "sin-alone") return match.valid && isAlone(view, match);
  if (match.pattern === "bare" && separatorsOf(text.slice(match.start, match.end)).size > 1) return false;
  return match.valid || match.pattern === "sin";
}

function goesOn(text: string, { start, end }: Match): boolean {
  const joined = (sign: string, digit: string) =>
    "-.".includes(sign) && sign !== "" && digit >= "0" && digit <= "9";
  return (
    joined(text.charAt(end), text.charAt(end + 1)) || joined(text.charAt(start - 1), text.charAt(start - 2))
  );
}

function digitsOf(text: string): string {
  return [...text].filter((char) => char >= "0" && char <= "9").join("");
}

/** Digits that were read as the letters they look like, or masked but for the last four. */
function isSmudged(text: string): boolean {
  const letters = [...text].filter((char) => char >= "A" && char <= "z");
  return (
    digitsOf(text).length >= 4 && letters.length > 0 && letters.every((char) => lookAlikes.includes(char))
  );
}

const lookAlikes = "OoDQIlLiSsBZzGgqXx";

function separatorsOf(text: string): ReadonlySet<string> {
  return new Set([...text].filter((char) => char < "0" || char > "9"));
}
