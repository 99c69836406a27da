import { defineDetector, extended, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { layout, sense } from "../../../signals/index.js";
import { sentenceOf } from "../../../text/index.js";
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
  const matches = view.matches.filter(({ pattern }) => pattern === "notice" || pattern === "refusal");
  return judgeMatches(extended(view, { matches })).filter(({ start, end }) => {
    const first = wordAt(view.field, start);
    return (
      !asked(first) &&
      !quoted(start) &&
      !view.read(layout).isCited(first, wordAt(view.field, end)) &&
      !isTold(view, first, end)
    );
  });
}

/** Somebody is told to give such a notice, in its sentence and not after it. */
function isTold({ field, near }: View, word: number, end: number): boolean {
  const telling = near.firstIn(["told", "asked-notice"], { sentence: sentenceOf(field.sentences, word) });
  return telling !== undefined && telling.start < end;
}
