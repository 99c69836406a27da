import { isStricter, milder, type Permission, stricter } from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";

/** A permission that holds for this draft, and the ruleset that gives it. */
export interface Granted {
  readonly permission: Permission;
  readonly ruleset: string;
}

/** Lowers what granted permissions protect, never below a rule's floor; a lowered finding stays listed, with all that lower it. */
export function lower(findings: readonly OpenFinding[], granted: readonly Granted[]): readonly OpenFinding[] {
  return findings.map((finding) =>
    lowerBy(
      finding,
      granted.filter((one) => reaches(one, finding)),
    ),
  );
}

/** Categories act across rulesets, rule ids in their own. */
function reaches({ permission: { lowers }, ruleset }: Granted, finding: OpenFinding): boolean {
  if ("categories" in lowers) return lowers.categories.includes(finding.category);
  return ruleset === finding.ruleset && lowers.rules.includes(finding.rule);
}

function lowerBy(finding: OpenFinding, granted: readonly Granted[]): OpenFinding {
  const lowering = granted.filter(({ permission }) =>
    isStricter(finding.outcome, stricter(permission.to, finding.floor)),
  );
  const least = granted
    .map(({ permission }) => stricter(permission.to, finding.floor))
    .reduce(milder, "block");
  return {
    ...finding,
    outcome: milder(finding.outcome, least),
    most: milder(finding.most, least),
    loweredBy: lowering.map(({ permission }) => permission.id).sort(),
  };
}
