import { politicalAdvocacy } from "../../src/detectors/political/advocacy/index.js";
import { evidenceIn, matchesIn } from "../../src/detectors/political/advocacy/weighing.js";
import { candidacy } from "../../src/signals/index.js";
import type { Question } from "./question.js";
import { shownBy, wholeOf } from "./shown.js";

export const campaigns: Question = {
  name: "campaigns",
  about: "Whether a passage is for or against a candidate.",
  target: "src/detectors/political/advocacy/weights.ts",
  yes: "persuade",
  // Half of its near misses are campaigns for an issue, which name candidates too.
  tolerated: { possible: 0.08, likely: 0.03 },
  shows: shownBy((keep) => ({
    ...politicalAdvocacy,
    judge: (view) => {
      const tied = view.read(candidacy);
      keep(evidenceIn(view, wholeOf(view), { matches: matchesIn(view, tied), tied }));
      return [];
    },
  })),
};
