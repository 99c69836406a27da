import { defineDetector, extended, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { type Match, wordAt } from "../../../scan/index.js";
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
  const matches = view.matches.filter(
    (match) =>
      match.pattern === "notice" ||
      match.pattern === "refusal" ||
      match.pattern === "own-words" ||
      (match.pattern === "unequal" && holdsUnequal(view, match)),
  );
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

const unequalSigns: readonly string[] = ["\u2260", "!=", "=/="];

function holdsUnequal({ field }: View, { start, end }: Match): boolean {
  const said = field.text.slice(start, end);
  return unequalSigns.some((sign) => said.includes(sign));
}

/** Somebody is told to give such a notice, in its sentence and not after it. */
function isTold({ field, near }: View, word: number, end: number): boolean {
  const telling = near.firstIn(["told", "asked-notice"], { sentence: sentenceOf(field.sentences, word) });
  return telling !== undefined && telling.start < end;
}
