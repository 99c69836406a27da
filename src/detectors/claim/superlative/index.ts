import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { bodyParts } from "../../../lexicons/index.js";
import { wordAt } from "../../../scan/index.js";
import { debunked, judgeUnless, sense, sourced } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Fields of medicine that are no organ: a team of one is a service, "the best nurses" are thanked colleagues. */
const clinicalFields: readonly string[] =
  /* @__PURE__ */ "cardiac cardiology stroke trauma burn burns cancer oncology maternity birth pediatric neonatal transplant orthopedic orthopaedic neuro neurology neurosurgery surgical emergency fertility ivf diabetes dialysis rehab vascular pulmonary robotic reconstructive".split(
    " ",
  );

/** Praise of a service above all others, without naming who ranked it. */
export const claimSuperlative = /* @__PURE__ */ (() =>
  defineDetector({
    id: "claim/superlative",
    title: "Superlative",
    patterns,
    classes: { field: [...bodyParts, ...clinicalFields] },
    uses: [debunked, sense, sourced],
    judge,
  }))();

function judge(view: View): readonly Sighting[] {
  if (view.read(sourced)) return [];
  const isExposed = view.read(debunked);
  return judgeUnless(view, ["negated", "asked", "reported"]).filter(
    ({ start }) => !isExposed(wordAt(view.field, start)),
  );
}
