import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** A journalist asks; one such phrase without an introduction is only a possibility. */
export const pressInquiry = /* @__PURE__ */ defineDetector({
  id: "press/inquiry",
  title: "Question from the press",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  const seen = judgeMatches(view);
  const introduced = seen.some(({ pattern }) => pattern === "introduces");
  return introduced || seen.length > 1
    ? seen
    : seen.map((one) => ({ ...one, confidence: "possible", cues: ["not-introduced"] }));
}
