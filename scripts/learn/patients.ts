import { defineDetector, defineSignal } from "../../src/detect/index.js";
import { examples as recognised } from "../../src/detectors/patient/contextual/examples.js";
import { examples as singled } from "../../src/detectors/patient/reference/examples.js";
import { kindsIn } from "../../src/signals/references/evidence.js";
import { foundIn, references } from "../../src/signals/references/index.js";
import type { Question } from "./question.js";
import { shownBy, wholeOf, wordsOf } from "./shown.js";

/** What the signal that finds patients sees of a text before it weighs it. */
const shown = defineSignal({
  ...references,
  derive: (view) => ({ kinds: kindsIn(view, wholeOf(view), foundIn(view)), words: wordsOf(view) }),
});

export const patients: Question = {
  name: "patients",
  about: "Whether a passage tells of one real patient.",
  target: "src/signals/references/weights.ts",
  yes: "patient",
  examples: [singled, recognised],
  // Whoever is missed is exposed.
  tolerated: { possible: 0.05, likely: 0.02, ofAll: 0.015 },
  // Whoever answers somebody tells of that person, and of nobody else.
  unclear: ["personal", "acknowledges"],
  shows: shownBy((keep) =>
    defineDetector({
      id: "learn/patients",
      title: "What is shown of patients",
      patterns: [],
      uses: [shown],
      judge: (view) => {
        keep(view.read(shown));
        return [];
      },
    }),
  ),
};
