import { type Diagnostic, type Outcome, type Range, strictest } from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";

/** The strictest outcome of all findings and of what diagnostics demand. */
export function decisionOf(findings: readonly OpenFinding[], diagnostics: readonly Diagnostic[]): Outcome {
  return strictest([...findings.map(({ outcome }) => outcome), ...diagnostics.map(({ floor }) => floor)]);
}

/** From every doubt settled for the draft to every doubt settled against it; sound, not tight. */
export function rangeOf(findings: readonly OpenFinding[], diagnostics: readonly Diagnostic[]): Range {
  const floors = diagnostics.map(({ floor }) => floor);
  const sure = findings.filter(isSure).map(({ outcome }) => outcome);
  return {
    least: strictest([...sure, ...floors]),
    most: strictest([...findings.map(({ most }) => most), ...floors]),
  };
}

/** Nothing was in doubt; a waived finding is as sure as it was. */
function isSure({ status, because }: OpenFinding): boolean {
  return status === "violation" || (status === "waived" && because.length === 0);
}
