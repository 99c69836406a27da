import type { Figure, Row, Section } from "./figures.js";
import { type Asked, flaggedColumns, flaggedRow } from "./flagged.js";
import { fScore, ratioOf, shareOf } from "./scores.js";
import { type Seen, seenIn } from "./seen.js";

const cases = "conduct-functional-cases";
const comments = "conduct-everyday-comments";
const information = "advice-general-information";
const posts = "hospital-posts";

const hate: readonly string[] = ["conduct/hate"];
const unkind: readonly string[] = ["conduct/harassment", "conduct/hate", "conduct/insult", "conduct/threat"];
const everyKind: readonly string[] = [...unkind, "conduct/profanity"];

export const hateSection: Section = {
  title: "Hate",
  about:
    "Functional cases: balanced accuracy means something here, F1 does not. A functionality is right when its hateful cases are flagged, or its others are not.",
  files: [cases],
  columns: [...flaggedColumns, "right"],
  measure: () => {
    const texts = seenIn(cases, "conduct");
    return [...byKind(texts).map(flaggedRow), ...byFunctionality(texts), targetSpread(texts)];
  },
};

function byKind(texts: readonly Seen[]): readonly Asked[] {
  const of = (prefix: string) => texts.filter((text) => functionalityOf(text).startsWith(prefix));
  const about = { topic: "hate", detectors: hate };
  return [
    { ...about, what: "hateful", texts: texts.filter(isHateful), goal: { least: 0.85 } },
    { ...about, what: "not hateful", texts: texts.filter((text) => !isHateful(text)), goal: { most: 0.2 } },
    { ...about, what: "counter-speech", texts: of("counter_"), goal: { most: 0.25 } },
    { ...about, what: "negated hate", texts: of("negate_neg"), goal: { most: 0.1 } },
    { ...about, what: "neutral or positive identity", texts: of("ident_"), goal: { most: 0 } },
  ];
}

function byFunctionality(texts: readonly Seen[]): readonly Row[] {
  const names = [...new Set(texts.map(functionalityOf))].sort();
  return names.map((name) => {
    const those = texts.filter((text) => functionalityOf(text) === name);
    const right = shareOf(those, (text) => isFlagged(text) === isHateful(text));
    return {
      topic: name,
      what: name,
      figures: { n: { count: those.length }, right: { share: right, goal: { least: 0.6 } } },
    };
  });
}

/** How far the best and the worst protected group are apart, among hateful cases. */
function targetSpread(texts: readonly Seen[]): Row {
  const hateful = texts.filter((text) => isHateful(text) && targetOf(text) !== "");
  const recalls = [...new Set(hateful.map(targetOf))].map((target) =>
    ratioOf(
      shareOf(
        hateful.filter((text) => targetOf(text) === target),
        isFlagged,
      ),
    ),
  );
  const spread: Figure = { mean: Math.max(0, ...recalls) - Math.min(1, ...recalls), goal: { most: 0.05 } };
  return { topic: "targets", what: "between targets", figures: { right: spread } };
}

function isFlagged({ seen }: Seen): boolean {
  return seen.some(({ detector }) => hate.includes(detector));
}

function isHateful({ label }: Seen): boolean {
  return label === 1;
}

function functionalityOf({ meta }: Seen): string {
  return String(meta?.functionality ?? "");
}

function targetOf({ meta }: Seen): string {
  return String(meta?.target ?? "");
}

export const conductSection: Section = {
  title: "Insults and harassment",
  about: "Everyday comments, and texts of medicine that offend nobody.",
  files: [comments, information, posts],
  columns: [...flaggedColumns, "F1"],
  measure: () => {
    const texts = seenIn(comments, "conduct");
    const about = { topic: "insult", detectors: unkind };
    const calm = { topic: "clinical", detectors: everyKind };
    const toxic = flaggedRow({ ...about, what: "toxic comments", texts: texts.filter(isHateful) });
    const other = texts.filter((text) => !isHateful(text));
    return [
      { ...toxic, figures: { ...toxic.figures, F1: f1Of(texts) } },
      flaggedRow({ ...about, what: "other comments", texts: other, goal: { most: 0.08 } }),
      flaggedRow({
        ...calm,
        what: "general information",
        texts: seenIn(information, "conduct"),
        goal: { most: 0.001 },
      }),
      flaggedRow({ ...calm, what: "hospital posts", texts: seenIn(posts, "conduct"), goal: { most: 0 } }),
    ];
  },
};

function f1Of(texts: readonly Seen[]): Figure {
  const isUnkind = ({ seen }: Seen) => seen.some(({ detector }) => unkind.includes(detector));
  const recall = ratioOf(shareOf(texts.filter(isHateful), isUnkind));
  const precision = ratioOf(shareOf(texts.filter(isUnkind), isHateful));
  return { mean: fScore(precision, recall, 1), goal: { least: 0.8 } };
}
