import type { Problem, Rule, Ruleset } from "../model/index.js";
import { canonical } from "../ruleset/index.js";
import { coverageOf } from "./coverage.js";
import type { RuleExamples } from "./proof.js";

/**
 * What compiles and is probably not meant: clauses that nothing decides, rules written twice, rules without effect, and rules without an example, where examples are given.
 */
export function warningsOf(ruleset: Ruleset, examples?: readonly RuleExamples[]): readonly Problem[] {
  const warnings = [
    ...undecided(ruleset),
    ...twins(ruleset.rules),
    ...withoutEffect(ruleset.rules),
    ...(examples === undefined ? [] : unproven(ruleset, examples)),
  ];
  return warnings.map((warning) => ({ ...warning, ruleset: ruleset.id }));
}

type Warning = Omit<Problem, "ruleset">;

function undecided(ruleset: Ruleset): readonly Warning[] {
  return Object.entries(coverageOf(ruleset).clauses)
    .filter(([, { by }]) => by === "nothing")
    .map(([id]) => ({
      code: "clause-not-covered",
      path: `clause \`${id}\``,
      message: "nothing decides it",
      hint: "cite it in a rule, or say in `advisory` why it asks nothing of a draft",
    }));
}

/** Two rules that ask the same and lead to the same. */
function twins(rules: readonly Rule[]): readonly Warning[] {
  const seen = new Map<string, string>();
  return rules.flatMap(({ id, trigger, when, require, unless, outcome, addresses, cites, off }) => {
    if (off === true) return [];
    const key = canonical({ trigger, when, require, unless, outcome, addresses, cites });
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, id);
    return twin === undefined
      ? []
      : [{ code: "duplicate-rule", path: `rule \`${id}\``, message: `asks the same as \`${twin}\`` }];
  });
}

/** A rule that leads to nothing can only be a note. */
function withoutEffect(rules: readonly Rule[]): readonly Warning[] {
  return rules
    .filter(({ outcome, severity, off }) => off !== true && outcome === "allow" && severity !== "info")
    .map(({ id }) => ({
      code: "without-effect",
      path: `rule \`${id}\``,
      message: "leads to `allow`, so nobody will see it",
      hint: "give it the severity `info` if it is a note",
    }));
}

function unproven(ruleset: Ruleset, examples: readonly RuleExamples[]): readonly Warning[] {
  return Object.entries(coverageOf(ruleset, examples).rules)
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
