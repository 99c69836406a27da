import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { patterns, workers } from "./patterns.js";

/** Pay, hours, staffing and the other conditions of the work, and what employees do about them together. */
export const laborTopic = /* @__PURE__ */ defineDetector({
  id: "labor/topic",
  title: "Working conditions",
  patterns,
  classes: { workers },
  judge,
});

/** Childbirth, clubs and advertised jobs in the same sentence make a match another matter. */
function judge(view: View): readonly Sighting[] {
  const { near } = view;
  const meant = view.matches.filter(
    (match) =>
      match.pattern !== "not-work" &&
      match.pattern !== "protest" &&
      !near.shares(["not-work"], match) &&
      (match.pattern !== "matter" || near.shares(["protest"], match, 1)),
  );
  return withoutOverlaps(meant.map((match) => sightingOf(match)));
}
