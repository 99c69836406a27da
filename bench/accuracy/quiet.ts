import { classes, ids, joined } from "./classes.js";
import type { Section } from "./figures.js";
import { type Asked, flaggedColumns, flaggedRow } from "./flagged.js";
import { seenIn } from "./seen.js";

/** What must stay unseen in health education. */
const unseen: readonly Omit<Asked, "texts">[] = [
  { topic: "name", what: "a name", detectors: classes.name.detectors, goal: { most: 0.01 } },
  { topic: "id", what: "a number", detectors: joined(ids).detectors, goal: { most: 0.01 } },
  { topic: "date", what: "a date", detectors: classes.date.detectors, goal: { most: 0.01 } },
  { topic: "ssn", what: "a social security number", detectors: ["phi/ssn"], goal: { most: 0 } },
  { topic: "mrn", what: "a record number", detectors: ["phi/mrn"], goal: { most: 0 } },
  { topic: "card", what: "a card or account number", detectors: ["phi/account"], goal: { most: 0 } },
];

export const quietSection: Section = {
  title: "Texts without identifiers",
  about: "The share of texts in which something is seen all the same.",
  files: ["phi-clinical-queries", "phi-negatives-health-education"],
  columns: flaggedColumns,
  measure: () => {
    const without = seenIn("phi-clinical-queries", "phi").filter(({ spans = [] }) => spans.length === 0);
    const taught = seenIn("phi-negatives-health-education", "phi");
    return [
      flaggedRow({
        topic: "any",
        what: "queries without identifiers: any",
        texts: without,
        goal: { most: 0.015 },
      }),
      ...unseen.map((one) => flaggedRow({ ...one, what: `health education: ${one.what}`, texts: taught })),
    ];
  },
};
