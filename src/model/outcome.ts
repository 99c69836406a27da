/** What becomes of a draft, from least to most strict. */
export type Outcome = "allow" | "warn" | "review" | "block";
export type Severity = "info" | "low" | "medium" | "high" | "critical";
export type Confidence = "possible" | "likely" | "certain";

const outcomes: readonly Outcome[] = ["allow", "warn", "review", "block"];
const severities: readonly Severity[] = ["info", "low", "medium", "high", "critical"];
const confidences: readonly Confidence[] = ["possible", "likely", "certain"];

/** Place of an outcome in the order allow < warn < review < block. */
export function outcomeRank(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}

export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

export function confidenceRank(confidence: Confidence): number {
  return confidences.indexOf(confidence);
}

export function isStricter(a: Outcome, b: Outcome): boolean {
  return outcomeRank(a) > outcomeRank(b);
}

export function stricter(a: Outcome, b: Outcome): Outcome {
  return outcomeRank(a) >= outcomeRank(b) ? a : b;
}

export function milder(a: Outcome, b: Outcome): Outcome {
  return outcomeRank(a) <= outcomeRank(b) ? a : b;
}

export function strictest(all: readonly Outcome[]): Outcome {
  return all.reduce(stricter, "allow");
}

export function weaker(a: Confidence, b: Confidence): Confidence {
  return confidenceRank(a) <= confidenceRank(b) ? a : b;
}

export function stronger(a: Confidence, b: Confidence): Confidence {
  return confidenceRank(a) >= confidenceRank(b) ? a : b;
}
