import { defineDetector, type Sighting, sightingOf, type View, withoutOverlaps } from "../../../detect/index.js";
import { stoodBefore } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Fax numbers that carry their label, other than the institution's own. */
export const phiFax = /* @__PURE__ */ defineDetector({ id: "phi/fax", title: "Fax number", patterns, params: ["phones"], judge });

function judge(view: View): readonly Sighting[] {
  const own = (view.params["phones"] ?? []).map((phone) => digitsOf(String(phone)));
  const numbers = view.matches.filter((match) => match.pattern === "number" && stoodBefore(view, ["label"], match, 3) !== undefined);
  return withoutOverlaps(numbers.map((match) => sightingOf(match))).filter(({ start, end }) => !own.some((phone) => digitsOf(view.field.text.slice(start, end)).endsWith(phone)));
}

function digitsOf(text: string): string {
  return [...text].filter((char) => char >= "0" && char <= "9").join("");
}
