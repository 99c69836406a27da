import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { tollFreeAreas } from "../../../lexicons/index.js";
import { type Match, validators } from "../../../scan/index.js";
import { patterns } from "./patterns.js";

/** Telephone numbers other than the institution's own; public helplines, fax and order numbers are left out. */
export const phiPhone = /* @__PURE__ */ defineDetector({
  id: "phi/phone",
  title: "Telephone number",
  looksInto: "everything",
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
  const office = view.near.before(["office"], match, officeReach);
  const person = view.near.before(["somebody"], match, officeReach + 2);
  return office !== undefined && (person === undefined || person.endWord < office.firstWord - 2);
}

const officeReach = 5;

/** A bracket that was opened before the number is no part of it, nor is a pair around all of it. */
function balanced({ field: { text } }: View, sighting: Sighting): Sighting {
  const { start, end } = sighting;
  if (text.charAt(end - 1) !== ")") return sighting;
  const opened = text.slice(start, end).split("(").length;
  const closed = text.slice(start, end).split(")").length;
  if (opened < closed) return { ...sighting, end: end - 1 };
  return text.indexOf(")", start) === end - 1 && text.charAt(start) === "("
    ? { ...sighting, start: start + 1, end: end - 1 }
    : sighting;
}

function isPhone(view: View, match: Match): boolean {
  const text = textOf(view, match);
  if (view.near.before(["fax"], match, 1) !== undefined || isDate(text) || isInsideNumber(view, match))
    return false;
  if (tollFreeAreas.includes(nationalDigits(text).slice(0, 3)) && view.near.shares(["helpline"], match))
    return false;
  const isOther = isOtherNumber(view, match);
  if (match.pattern === "labelled") return !isOther && !isDate(text);
  return !isOther && (match.pattern !== "bare" || validators.nanp(text));
}

/** The word for another number stands before, and that number does not lie between: "MRN 88402137, 212-555-0166". */
function isOtherNumber(view: View, match: Match): boolean {
  const label = view.near.before(["other-number"], match, 2);
  return (
    label !== undefined &&
    !view.field.words.slice(label.endWord, match.firstWord).some(({ digits }) => digits)
  );
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
