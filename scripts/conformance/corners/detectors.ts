import { defineDetector, phrases } from "clearpost/dsl";
import { sightingOf } from "../../../src/detect/index.js";

const certain = "certain";

/** A name that stands for a new person wherever it stands. */
const person = defineDetector({
  id: "x/person",
  title: "Person",
  patterns: [{ name: "person", confidence: certain, phrases: ["ada", "bob"] }],
  content: { patterns: { person: "name" } },
  judge: ({ matches }) => matches.map((match) => sightingOf(match, { cues: [`person-${match.start}`] })),
});

const child = defineDetector({
  id: "x/child",
  title: "Child",
  patterns: [{ name: "child", confidence: certain, phrases: ["kid"] }],
  content: { patterns: { child: "minor" } },
});

const illness = defineDetector({
  id: "x/illness",
  title: "Illness",
  patterns: [{ name: "illness", confidence: certain, phrases: ["flu"] }],
  content: { patterns: { illness: "diagnosis" } },
});

/** Looks for whatever a rule gives it. */
const given = defineDetector({
  id: "x/given",
  title: "Given",
  params: ["texts"],
  patterns: [{ name: "given", confidence: certain, phrases: ["{texts}"] }],
});

/** Detectors that see plain words, so that a case shows by its text what was seen; in the order of their ids. */
export const detectors = {
  "x/alpha": phrases(["alpha"]),
  "x/beta": phrases(["beta"]),
  "x/both": phrases(["alpha beta"]),
  "x/child": child,
  "x/faint": phrases(["gamma"], { confidence: "possible" }),
  "x/given": given,
  "x/illness": illness,
  "x/likely": phrases(["delta"], { confidence: "likely" }),
  "x/person": person,
};
