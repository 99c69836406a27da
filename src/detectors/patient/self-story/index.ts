import { defineDetector, type View } from "../../../detect/index.js";
import { ownStory } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** The author's own illness, or that of the author's family. */
export const patientSelfStory = /* @__PURE__ */ defineDetector({
  id: "patient/self-story",
  title: "The author's own story",
  asked: "always",
  patterns,
  uses: [ownStory],
  judge: (view: View) =>
    view.read(ownStory).map(({ start, end, whose }) => ({
      start,
      end,
      confidence: "likely" as const,
      pattern: whose,
      cues: [],
    })),
});
