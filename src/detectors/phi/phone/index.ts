import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { tollFreeAreas } from "../../../lexicons/index.js";
import { type Match, validators } from "../../../scan/index.js";
import { sharesSentence, stoodBefore } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Telephone numbers other than the institution's own; public helplines, fax and order numbers are left out. */
export const phiPhone = /* @__PURE__ */ defineDetector({
  id: "phi/phone",
  title: "Telephone number",
  patterns,
  params: ["phones"],
  judge,
});

const shapes: readonly string[] = ["number", "international", "trunk", "labelled", "bare"];

function judge(view: View): readonly Sighting[] {
  const own = (view.params.phones ?? []).map((phone) => digitsOf(String(phone)).slice(-10));
  const numbers = view.matches.filter(
    (match) =>
      shapes.includes(match.pattern) &&
      isPhone(view, match) &&
      !own.includes(digitsOf(textOf(view, match)).slice(-10)),
  );
  return withoutOverlaps(
    [...numbers]
      .sort((a, b) => shapes.indexOf(a.pattern) - shapes.indexOf(b.pattern))
      .map((match) => balanced(view, see(view, match))),
  );
}

function see(view: View, match: Match): Sighting {
  const digits = nationalDigits(textOf(view, match));
  if (tollFreeAreas.includes(digits.slice(0, 3)) && digits.length === 10)
    return sightingOf(match, { pattern: "toll-free", confidence: "likely" });
  if (isOfOffice(view, match)) return sightingOf(match, { pattern: "office" });
  const doubtful = match.pattern === "number" && !validators.nanp(digits.slice(0, 10));
  return sightingOf(match, doubtful ? { confidence: "likely", cues: ["check-failed"] } : {});
}

/** "our front desk at 555-0100", "reach us on …": an office, unless a person stands nearer. */
function isOfOffice(view: View, match: Match): boolean {
  const office = stoodBefore(view, ["office"], match, officeReach);
  const person = stoodBefore(view, ["somebody"], match, officeReach + 2);
  return office !== undefined && (person === undefined || person.endWord < office.firstWord - 2);
}

const officeReach = 5;

/** A bracket that was opened before the number is no part of it. */
function balanced({ field: { text } }: View, sighting: Sighting): Sighting {
  const { start, end } = sighting;
  return text.charAt(end - 1) === ")" && !text.slice(start, end).includes("(")
    ? { ...sighting, end: end - 1 }
    : sighting;
}

function isPhone(view: View, match: Match): boolean {
  const text = textOf(view, match);
  if (stoodBefore(view, ["fax"], match, 1) !== undefined || isDate(text) || isInsideNumber(view, match))
    return false;
  if (tollFreeAreas.includes(nationalDigits(text).slice(0, 3)) && sharesSentence(view, ["helpline"], match))
    return false;
  const isOther = stoodBefore(view, ["other-number"], match, 2) !== undefined;
  if (match.pattern === "labelled") return !isOther && !isDate(text);
  return !isOther && (match.pattern !== "bare" || validators.nanp(text));
}

/** `2026-05-12` has the digits of a telephone number and is a date. */
function isDate(text: string): boolean {
  const digits = digitsOf(text);
  return (
    digits.length === 8 &&
    validators.calendar(text) &&
    (digits.startsWith("19") ||
      digits.startsWith("20") ||
      digits.slice(4, 6) === "19" ||
      digits.slice(4, 6) === "20")
  );
}

/** Digits go on right before or after, so this is part of a longer number, or money. */
function isInsideNumber({ field: { text } }: View, { start, end }: Match): boolean {
  const before = text.charAt(start - 1);
  const goesOn = "-./".includes(text.charAt(end)) && isDigit(text.charAt(end + 1));
  return before === "$" || goesOn || ("-./".includes(before) && isDigit(text.charAt(start - 2)));
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function nationalDigits(text: string): string {
  const digits = digitsOf(text.split("x")[0] ?? text);
  return digits.length > 10 && digits.startsWith("1") ? digits.slice(1, 11) : digits;
}

function digitsOf(text: string): string {
  return [...text].filter(isDigit).join("");
}

function textOf({ field }: View, { start, end }: Match): string {
  return field.text.slice(start, end);
}
