import type { Located } from "../detect/index.js";
import { type Confidence, confidenceRank, type Doubt, type Path, stronger, weaker } from "../model/index.js";

export type Truth = "yes" | "no" | "unknown";

/** The answer to a condition, with what it rests on. */
export interface Answer {
  readonly truth: Truth;
  /** Why it is unknown; empty otherwise. */
  readonly because: readonly Doubt[];
  /** Paths of facts that nobody sent and would decide it; a derived fact under its own name. */
  readonly missing: readonly Path[];
  /** Detections that it rests on. */
  readonly evidence: readonly Located[];
  readonly confidence: Confidence;
}

const plain = { because: [], missing: [], evidence: [], confidence: "certain" } as const satisfies Omit<
  Answer,
  "truth"
>;

export const yes: Answer = /* @__PURE__ */ Object.assign({ truth: "yes" as const }, plain);
export const no: Answer = /* @__PURE__ */ Object.assign({ truth: "no" as const }, plain);

export function answerOf(holds: boolean): Answer {
  return holds ? yes : no;
}

const missingFact: readonly Doubt[] = ["missing-fact"];

/** The most common answer of all, so it is made without copying. */
export function unsent(missing: readonly Path[]): Answer {
  return {
    truth: "unknown",
    because: missingFact,
    missing,
    evidence: plain.evidence,
    confidence: plain.confidence,
  };
}

export function seenIn(truth: "yes" | "unknown", evidence: readonly Located[]): Answer {
  const confidence = evidence.map((one) => one.confidence).reduce(stronger, "possible");
  return { ...plain, truth, because: truth === "yes" ? [] : ["weak-evidence"], evidence, confidence };
}

export const blinded: Answer = {
  truth: "unknown",
  because: ["could-not-look"],
  missing: [],
  evidence: [],
  confidence: "possible",
};

/** Strong Kleene AND: one no is enough, then one unknown. */
export function and(answers: readonly Answer[]): Answer {
  return (
    answers.find(({ truth }) => truth === "no") ??
    joined(answers.some(isUnknown) ? "unknown" : "yes", answers)
  );
}

/** Strong Kleene OR: one yes is enough, then one unknown. */
export function or(answers: readonly Answer[]): Answer {
  const holding = answers.filter(({ truth }) => truth === "yes");
  if (holding.length > 0)
    return {
      ...joined("yes", holding),
      confidence: holding.map(({ confidence }) => confidence).reduce(stronger),
    };
  const open = answers.filter(isUnknown);
  return open.length > 0 ? joined("unknown", open) : no;
}

export function not(answer: Answer): Answer {
  if (answer.truth === "unknown") return { ...answer, evidence: [] };
  return answerOf(answer.truth === "no");
}

/** At least `n` hold. */
export function atLeast(n: number, answers: readonly Answer[]): Answer {
  const holding = answers.filter(({ truth }) => truth === "yes");
  if (holding.length >= n) return joined("yes", holding);
  const open = answers.filter(isUnknown);
  return holding.length + open.length >= n ? joined("unknown", [...holding, ...open]) : no;
}

function isUnknown({ truth }: Answer): boolean {
  return truth === "unknown";
}

function joined(truth: Truth, answers: readonly Answer[]): Answer {
  const open = answers.filter(isUnknown);
  return {
    truth,
    because: [...new Set(open.flatMap(({ because }) => because))],
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
    evidence: [...new Set(answers.flatMap(({ evidence }) => evidence))],
    confidence: answers.map(({ confidence }) => confidence).reduce(weaker, "certain"),
  };
}

/** Whether a detection is at least this sure. */
export function isSure({ confidence }: Located, least: Confidence): boolean {
  return confidenceRank(confidence) >= confidenceRank(least);
}
