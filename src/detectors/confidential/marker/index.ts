import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Words that mark something as not, or not yet, meant for the public; a confidential helpline is no secret. */
export const confidentialMarker = /* @__PURE__ */ defineDetector({
  id: "confidential/marker",
  title: "Mark of something not public",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  const services = view.matches.filter(({ pattern }) => pattern === "service");
  const marks = view.matches.filter(
    ({ pattern, start, end }) =>
      pattern !== "service" && !services.some((one) => one.start < end && start < one.end),
  );
  return judgeMatches({ ...view, matches: marks }).filter(
    ({ start }) => !(meaning.fiction || meaning.asked(wordAt(view.field, start))),
  );
}
