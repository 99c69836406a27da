import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { sense } from "../../../signals/index.js";
import { patterns, roles, strongWords, units } from "./patterns.js";

/** Calls to torment, expose or humiliate a person, unwanted advances, and patients held up to ridicule. */
export const conductHarassment = /* @__PURE__ */ defineDetector({
  id: "conduct/harassment",
  title: "Harassment",
  patterns,
  classes: { strong: strongWords, role: roles, unit: units },
  uses: [sense],
  judge,
});

/** Harassment that is forbidden, reported or quoted in its sentence is not done. */
function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  const condemned = new Set(
    view.matches.filter(({ pattern }) => pattern === "condemned").map(({ sentence }) => sentence),
  );
  const meant = view.matches.filter(
    (match) =>
      match.pattern !== "condemned" &&
      !condemned.has(match.sentence) &&
      !meaning.quoted(match.start) &&
      !meaning.negated(match.firstWord),
  );
  return meaning.fiction ? [] : withoutOverlaps(meant.map((match) => sightingOf(match)));
}
