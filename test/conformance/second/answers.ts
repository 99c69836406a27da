import type { Confidence, Detection } from "./input.js";

export interface Answer {
  readonly truth: "yes" | "no" | "unknown";
  readonly because: readonly string[];
  readonly missing: readonly string[];
  readonly evidence: readonly Detection[];
  readonly confidence: Confidence;
}

export const confidences: readonly Confidence[] = ["possible", "likely", "certain"];

export function rank(confidence: Confidence): number {
  return confidences.indexOf(confidence);
}

export function strongest(all: readonly Confidence[]): Confidence {
  return confidences[Math.max(...all.map(rank))] ?? "certain";
}

export function plain(holds: boolean): Answer {
  return { truth: holds ? "yes" : "no", because: [], missing: [], evidence: [], confidence: "certain" };
}

export function unsent(missing: readonly string[]): Answer {
  return { ...plain(false), truth: "unknown", because: ["missing-fact"], missing };
}

/** SEMANTICS 4.2. */
function joined(truth: Answer["truth"], answers: readonly Answer[]): Answer {
  const open = answers.filter((one) => one.truth === "unknown");
  return {
    truth,
    because: unique(open.flatMap(({ because }) => because)),
    missing: unique(open.flatMap(({ missing }) => missing)),
    evidence: unique(answers.flatMap(({ evidence }) => evidence)),
    confidence: confidences[Math.min(...answers.map((one) => rank(one.confidence)), 2)] ?? "certain",
  };
}

export function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

export function all(answers: readonly Answer[]): Answer {
  const refusing = answers.find(({ truth }) => truth === "no");
  if (refusing !== undefined) return refusing;
  return joined(answers.some(({ truth }) => truth === "unknown") ? "unknown" : "yes", answers);
}

export function any(answers: readonly Answer[]): Answer {
  const holding = answers.filter(({ truth }) => truth === "yes");
  if (holding.length > 0)
    return { ...joined("yes", holding), confidence: strongest(holding.map((one) => one.confidence)) };
  const open = answers.filter(({ truth }) => truth === "unknown");
  return open.length > 0 ? joined("unknown", open) : plain(false);
}

export function not(answer: Answer): Answer {
  return answer.truth === "unknown" ? { ...answer, evidence: [] } : plain(answer.truth === "no");
}

export function atLeast(n: number, answers: readonly Answer[]): Answer {
  const holding = answers.filter(({ truth }) => truth === "yes");
  if (holding.length >= n) return joined("yes", holding);
  const open = answers.filter(({ truth }) => truth === "unknown");
  return holding.length + open.length >= n ? joined("unknown", [...holding, ...open]) : plain(false);
}
