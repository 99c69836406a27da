import type { Permission, Rule, Ruleset } from "../model/index.js";

/** The category under which a rule's findings are listed. */
export function categoryOf({ category, cites }: Rule, { clauses }: Pick<Ruleset, "clauses">): string {
  return category ?? clauses[cites[0]]?.category ?? "other";
}

/** The rules in force that a permission names, by id or by category. */
export function reachedBy({ lowers }: Permission, ruleset: Ruleset): readonly Rule[] {
  return ruleset.rules.filter(
    (rule) =>
      rule.off !== true &&
      ("rules" in lowers
        ? lowers.rules.includes(rule.id)
        : lowers.categories.includes(categoryOf(rule, ruleset))),
  );
}
