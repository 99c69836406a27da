import { type Edit, edited, type Reading } from "../reading.js";
import { isAlphanumeric } from "./codes.js";

/** Words that stand before identifiers and tell what they are. */
const labels: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "ssn ssns social security number numbers mrn medical record records chart patient patients phone telephone mobile cell call text fax email mail account acct card credit debit visa mastercard routing bank birth birthday birthdate born date dob admitted discharged member insurance policy subscriber medicare medicaid license licence passport driver name named address street lives last digits".split(
    " ",
  ),
);
const letters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
};
const longestLabel = 12;

/** Writes labels with letters where digits and signs stand in for them: "S5N", "m3dical rec0rd", "p@tient". */
export function labelsRestored(text: string): Reading | undefined {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isPart(text, at)) continue;
    const start = at;
    while (at < text.length && isPart(text, at)) at++;
    const label = at - start > longestLabel ? undefined : labelIn(text.slice(start, at).toLowerCase());
    if (label !== undefined) edits.push({ start, end: start + label.length, text: label });
  }
  return edited(text, edits);
}

function isPart(text: string, at: number): boolean {
  return isAlphanumeric(text.charCodeAt(at)) || text.charAt(at) in letters;
}

/** The label that a word spells with at least one letter of its own; a one may be an i or an l, and a last sign may end the sentence. */
function labelIn(word: string): string | undefined {
  for (const spelling of word.endsWith("!") ? [word, word.slice(0, -1)] : [word])
    for (const one of ["i", "l"]) {
      const read = [...spelling].map((char) => (char === "1" ? one : (letters[char] ?? char))).join("");
      if (read !== spelling && labels.has(read) && hasLetter(spelling)) return read;
    }
  return undefined;
}

function hasLetter(word: string): boolean {
  for (const char of word) if (char >= "a" && char <= "z") return true;
  return false;
}
