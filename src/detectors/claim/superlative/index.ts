import { defineDetector, type Sighting, type View, withoutOverlaps } from "../../../detect/index.js";
import { bodyParts, treatments } from "../../../lexicons/index.js";
import { type Match, wordAt } from "../../../scan/index.js";
import { debunked, judgeUnless, sense, sourced } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Fields of medicine that are no organ: a team of one is a service, "the best nurses" are thanked colleagues. */
const clinicalFields: readonly string[] =
  /* @__PURE__ */ "cardiac cardiology stroke trauma burn burns cancer oncology maternity birth pediatric neonatal transplant orthopedic orthopaedic neuro neurology neurosurgery surgical emergency fertility ivf diabetes dialysis rehab nicu icu picu ccu er ed gi gyn hospice wound pain vascular pulmonary robotic reconstructive".split(
    " ",
  );

/** Praise of a service above all others, without naming who ranked it. */
export const claimSuperlative = /* @__PURE__ */ (() =>
  defineDetector({
    id: "claim/superlative",
    title: "Superlative",
    patterns,
    classes: { field: [...bodyParts, ...clinicalFields], procedure: treatments },
    uses: [debunked, sense, sourced],
    judge,
  }))();

function judge(view: View): readonly Sighting[] {
  if (view.read(sourced)) return [];
  const isExposed = view.read(debunked);
  const meant = view.matches.filter((match) => match.pattern !== "best-of" || isOfPlace(view, match));
  const said = [
    ...judgeUnless(view, ["asked", "reported"], meant.filter(isDenying)),
    ...judgeUnless(
      view,
      ["negated", "asked", "reported"],
      meant.filter((match) => !isDenying(match)),
    ),
  ];
  return withoutOverlaps(said).filter(({ start }) => !isExposed(wordAt(view.field, start)));
}

/** Its denial is the praise. */
function isDenying({ pattern }: Match): boolean {
  return pattern === "nobody-better";
}

/** "California's best", "the city's top": it is the best of a place, which stands before it. */
function isOfPlace({ field: { words } }: View, { firstWord }: Match): boolean {
  const before = words[firstWord - 1];
  return before !== undefined && before.folded !== before.base && (before.capital || isPlace(before.base));
}

const places: readonly string[] =
  /* @__PURE__ */ "world country nation state region city county area coast continent planet valley bay island borough town neighborhood district".split(
    " ",
  );

function isPlace(word: string): boolean {
  return places.includes(word);
}
