import type { DetectorDefinition, Params } from "../../src/detect/index.js";
import { kindsIn } from "../../src/signals/leaning/or-leaning.js";
import type { Question } from "./question.js";
import { shownBy, wholeOf, wordsOf } from "./shown.js";

/** The question that a detector asks, of which its own patterns are the evidence beside the words. */
export function ofDetector(
  detector: DetectorDefinition,
  question: Omit<Question, "target" | "shows">,
  params: Params = {},
): Question {
  return {
    ...question,
    target: `src/detectors/${detector.id}/weights.ts`,
    shows: shownBy(
      (keep) => ({
        ...detector,
        asked: "always",
        judge: (view) => {
          keep({ kinds: kindsIn(view, wholeOf(view)), words: wordsOf(view) });
          return [];
        },
      }),
      params,
    ),
  };
}
