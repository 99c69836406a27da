import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { patterns } from "./patterns.js";

/** Fax numbers that carry their label, other than the institution's own. */
export const phiFax = /* @__PURE__ */ defineDetector({
  id: "phi/fax",
  title: "Fax number",
  looksInto: "everything",
  patterns,
  params: ["phones"],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const own = (view.params.phones ?? []).map((phone) => digitsOf(String(phone)));
  const numbers = view.matches.filter(
    (match) => match.pattern === "number" && view.near.before(["label"], match, 3) !== undefined,
  );
  return withoutOverlaps(numbers.map((match) => balanced(view, sightingOf(match)))).filter(
    ({ start, end }) => !own.some((phone) => digitsOf(view.field.text.slice(start, end)).endsWith(phone)),
  );
}

function digitsOf(text: string): string {
  return [...text].filter((char) => char >= "0" && char <= "9").join("");
}

/** A bracket that was opened before the number is no part of it. */
function balanced({ field: { text } }: View, sighting: Sighting): Sighting {
  const { start, end } = sighting;
  return text.charAt(end - 1) === ")" && !text.slice(start, end).includes("(")
    ? { ...sighting, end: end - 1 }
    : sighting;
}
