import { isStricter, type Rule } from "../../model/index.js";
import { canonical } from "../../ruleset/index.js";
import { findsAllOf } from "../implies.js";
import type { Warning } from "./warning.js";

/** Rules that say nothing that another does not say, and rules that lead to nothing. */
export function idleRules(all: readonly Rule[]): readonly Warning[] {
  const rules = all.filter(({ off }) => off !== true);
  return [...twins(rules), ...shadowed(rules), ...withoutEffect(rules)];
}

/** Two rules that ask the same and lead to the same. */
function twins(rules: readonly Rule[]): readonly Warning[] {
  const seen = new Map<string, string>();
  return rules.flatMap((rule) => {
    const key = keyOf(rule);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, rule.id);
    return twin === undefined
      ? []
      : [{ code: "duplicate-rule", path: `rule \`${rule.id}\``, message: `asks the same as \`${twin}\`` }];
  });
}

function keyOf({ trigger, when, require, unless, outcome, addresses, cites }: Rule): string {
  return canonical({ trigger, when, require, unless, outcome, addresses, cites });
}

/** Rules whose every finding another rule makes as well, as strictly and of the same clauses. */
function shadowed(rules: readonly Rule[]): readonly Warning[] {
  return rules.flatMap((rule) => {
    const by = rules.find((other) => other !== rule && shadows(other, rule));
    return by === undefined
      ? []
      : [
          {
            code: "shadowed",
            path: `rule \`${rule.id}\``,
            message: `finds nothing that \`${by.id}\` does not find as strictly`,
            hint: "remove it, or let it cite what the other does not",
          },
        ];
  });
}

/** Twins are told of as such. */
function shadows(other: Rule, rule: Rule): boolean {
  return (
    canonical(other.trigger) === canonical(rule.trigger) &&
    keyOf(other) !== keyOf(rule) &&
    !isStricter(rule.outcome, other.outcome) &&
    rule.cites.every((clause) => other.cites.includes(clause)) &&
    rule.alsoCites === undefined &&
    isNoMore(rule.obliges, other.obliges) &&
    findsAllOf(other, rule) &&
    !isStricter(rule.floor ?? "allow", other.floor ?? "allow")
  );
}

function isNoMore(obliges: Rule["obliges"], others: Rule["obliges"]): boolean {
  const there = new Set((others ?? []).map(canonical));
  return (obliges ?? []).every((one) => there.has(canonical(one)));
}

/** A rule that leads to nothing can only be a note. */
function withoutEffect(rules: readonly Rule[]): readonly Warning[] {
  return rules
    .filter(({ outcome, severity }) => outcome === "allow" && severity !== "info")
    .map(({ id }) => ({
      code: "without-effect",
      path: `rule \`${id}\``,
      message: "leads to `allow`, so nobody will see it",
      hint: "give it the severity `info` if it is a note",
    }));
}
