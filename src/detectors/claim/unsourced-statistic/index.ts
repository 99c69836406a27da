import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { conditions, treatments } from "../../../lexicons/index.js";
import { wordAt } from "../../../scan/index.js";
import { debunked, judgeUnless, orLeaning, sense, sourced, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Numbers about what care does, without a source in the text. */
export const claimUnsourcedStatistic = /* @__PURE__ */ defineDetector({
  id: "claim/unsourced-statistic",
  title: "Number without a source",
  patterns,
  classes: { condition: conditions, treatment: treatments },
  weighs: weights,
  uses: [debunked, sense, sourced, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights, {
    confidence: "possible",
    where: (view) => hasFigure(view) && !view.read(sourced),
  }),
});

function judge(view: View): readonly Sighting[] {
  if (view.read(sourced)) return [];
  const isExposed = view.read(debunked);
  const figures = view.matches.filter(({ pattern }) => pattern !== "figure");
  return judgeUnless(view, ["asked"], figures).filter(({ start }) => !isExposed(wordAt(view.field, start)));
}

function hasFigure({ field, near }: View): boolean {
  return near.has("figure") || field.text.includes("%");
}
