import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { historicalFigures, publicRoles } from "../../../lexicons/index.js";
import { type Match, type Trail, trailOf } from "../../../scan/index.js";
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
/** Whoever is told of after this year may be alive, and is no history yet. */
const lastYear = 1970;
const reach = 2;

function judge(view: View): readonly Sighting[] {
  const years = trailOf(view.matches.filter((match) => match.pattern === "year" && isPast(view, match)));
  const figures = view.matches.filter(({ pattern }) => pattern !== "year");
  return withoutOverlaps(figures.map((match) => see(match, years)));
}

/** Without a year long past, a name is only a possibility. */
function see(match: Match, years: Trail): Sighting {
  return years.isNear(match.sentence, reach)
    ? sightingOf(match, { cues: ["year"] })
    : sightingOf(match, { confidence: "possible", cues: ["no-year"] });
}

function isPast({ field }: View, { start, end }: Match): boolean {
  const year = Number(field.text.slice(start, end));
  return year >= firstYear && year <= lastYear;
}
