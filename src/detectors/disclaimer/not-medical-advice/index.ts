import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { layout, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** "Not medical advice", as a notice of the author's own; telling others to give notice is none. */
export const disclaimerNotMedicalAdvice = /* @__PURE__ */ defineDetector({
  id: "disclaimer/not-medical-advice",
  title: "Not medical advice",
  patterns,
  uses: [layout, sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const { asked, quoted } = view.read(sense);
  return judgeMatches({
    ...view,
    matches: view.matches.filter(({ pattern }) => pattern === "notice" || pattern === "refusal"),
  }).filter(({ start, end }) => {
    const first = wordAt(view.field, start);
    return (
      !asked(first) &&
      !quoted(start) &&
      !view.read(layout).isCited(first, wordAt(view.field, end)) &&
      !isTold(view, start, end)
    );
  });
}

function isTold(view: View, start: number, end: number): boolean {
  const sentence = view.matches.find((match) => match.start === start)?.sentence;
  return view.matches.some(
    (match) =>
      (match.pattern === "told" || match.pattern === "asked-notice") &&
      match.sentence === sentence &&
      match.start < end,
  );
}
