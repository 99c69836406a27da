import { milder, type Permission, stricter } from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";

/** A permission that holds for this draft, and the ruleset that gives it. */
export interface Granted {
  readonly permission: Permission;
  readonly ruleset: string;
}

/** Lowers what a granted permission protects, never below a rule's floor; a lowered finding stays listed. */
export function lower(findings: readonly OpenFinding[], granted: readonly Granted[]): readonly OpenFinding[] {
  return findings.map((finding) => granted.filter((one) => reaches(one, finding)).reduce(lowerBy, finding));
}

/** Categories act across rulesets, rule ids in their own. */
function reaches({ permission: { lowers }, ruleset }: Granted, finding: OpenFinding): boolean {
  if ("categories" in lowers) return lowers.categories.includes(finding.category);
  return ruleset === finding.ruleset && lowers.rules.includes(finding.rule);
}

function lowerBy(finding: OpenFinding, { permission }: Granted): OpenFinding {
  const least = stricter(permission.to, finding.floor);
  const outcome = milder(finding.outcome, least);
  if (outcome === finding.outcome && finding.most === milder(finding.most, least)) return finding;
  return { ...finding, outcome, most: milder(finding.most, least), loweredBy: [...finding.loweredBy, permission.id] };
}
