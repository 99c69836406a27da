import type { Examples } from "../../src/detect/index.js";
import { examples } from "../../src/detectors/political/advocacy/examples.js";
import { politicalAdvocacy } from "../../src/detectors/political/advocacy/index.js";
import { kindsIn, matchesIn } from "../../src/detectors/political/advocacy/weighing.js";
import { candidacy } from "../../src/signals/index.js";
import { campaignDrafts } from "../../test/fixtures/campaigns.js";
import type { Question } from "./question.js";
import { shownBy, wholeOf, wordsOf } from "./shown.js";

/** The situations of the law in which a house itself speaks; what a person says is judged by who it is. */
const official = campaignDrafts.flatMap(({ subject: { channel, text }, accept, why }) =>
  typeof channel === "object" && channel?.owner === "institution" && typeof text === "string"
    ? [{ text, why, barred: !accept.includes("allow") }]
    : [],
);

const situations: Examples = {
  detects: official.filter(({ barred }) => barred).map(({ text }) => ({ text, match: text })),
  ignores: official.filter(({ barred }) => !barred),
};

export const campaigns: Question = {
  name: "campaigns",
  about: "Whether a passage is for or against a candidate.",
  target: "src/detectors/political/advocacy/weights.ts",
  yes: "persuade",
  examples: [examples, situations],
  // Half of its near misses are campaigns for an issue, which name candidates too.
  tolerated: { possible: 0.07, likely: 0.027, ofAll: 0.02 },
  shows: shownBy((keep) => ({
    ...politicalAdvocacy,
    judge: (view) => {
      const tied = view.read(candidacy);
      keep({
        kinds: kindsIn(view, wholeOf(view), { matches: matchesIn(view, tied), tied }),
        words: wordsOf(view),
      });
      return [];
    },
  })),
};
