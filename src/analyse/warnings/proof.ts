import { dayNumber, isDay, type Ruleset } from "../../model/index.js";
import { accountedClauses, shownRules } from "../coverage.js";
import type { RuleExamples } from "../proof.js";
import type { Warning } from "./warning.js";

/** Clauses that nothing decides. */
export function undecided(ruleset: Ruleset): readonly Warning[] {
  return Object.entries(accountedClauses(ruleset))
    .filter(([, { by }]) => by === "nothing")
    .map(([id]) => ({
      code: "clause-not-covered",
      path: `clause \`${id}\``,
      message: "nothing decides it",
      hint: "cite it in a rule, or say in `advisory` why it asks nothing of a draft",
    }));
}

/** Rules that no example shows on both sides, save those that another ruleset proves. */
export function unproven(ruleset: Ruleset, examples: readonly RuleExamples[]): readonly Warning[] {
  return Object.entries(shownRules(ruleset, examples))
    .filter(([id, { violates, undetermined, passes }]) => {
      const rule = ruleset.rules.find((one) => one.id === id);
      const elsewhere = rule?.definedIn !== undefined && rule.definedIn !== ruleset.id;
      return !elsewhere && (violates + undetermined === 0 || passes === 0);
    })
    .map(([id]) => ({
      code: "no-example",
      path: `rule \`${id}\``,
      message: "is not shown on both sides",
      hint: "give it a draft that it finds and one that it leaves alone",
    }));
}

/** How old the source of a ruleset may be. */
export interface Age {
  /** Day to count from, `yyyy-mm-dd`: the library has no clock. */
  readonly asOf: string;
  readonly months: number;
}

const daysInMonth = 365.2425 / 12;

/** A ruleset in force for long, whose document may have been written anew. */
export function oldSource({ effective: { from, to } }: Ruleset, { asOf, months }: Age): readonly Warning[] {
  if (!isDay(asOf) || !isDay(from) || (to !== undefined && to <= asOf)) return [];
  const age = (dayNumber(asOf) - dayNumber(from)) / daysInMonth;
  return age <= months
    ? []
    : [
        {
          code: "old-source",
          path: "effective.from",
          message: `its source is from ${from}, more than ${months} months before ${asOf}`,
          hint: "look whether the document has changed since",
        },
      ];
}
