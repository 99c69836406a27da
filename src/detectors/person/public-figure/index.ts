import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { historicalFigures, publicRoles } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { patterns } from "./patterns.js";

/** Only a cue: a name that history knows, or an office holder's, beside a written year. */
export const personPublicFigure = /* @__PURE__ */ defineDetector({
  id: "person/public-figure",
  title: "A public figure",
  patterns,
  classes: { figure: historicalFigures, office: publicRoles },
  judge,
});

const firstYear = 1000;
const lastYear = 2100;
const reach = 2;

function judge(view: View): readonly Sighting[] {
  const years = view.matches.filter((match) => match.pattern === "year" && isYear(view, match));
  const figures = view.matches.filter(({ pattern }) => pattern !== "year");
  return withoutOverlaps(figures.flatMap((match) => see(match, years)));
}

/** A historical name without a year is weak, an office holder's none. */
function see(match: Match, years: readonly Match[]): readonly Sighting[] {
  if (years.some(({ sentence }) => Math.abs(sentence - match.sentence) <= reach))
    return [sightingOf(match, { cues: ["year"] })];
  return match.pattern === "historical"
    ? [sightingOf(match, { confidence: "possible", cues: ["no-year"] })]
    : [];
}

function isYear({ field }: View, { start, end }: Match): boolean {
  const year = Number(field.text.slice(start, end));
  return year >= firstYear && year <= lastYear;
}
