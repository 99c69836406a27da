import type { Condition, Rule } from "../model/index.js";
import { canonical } from "../ruleset/index.js";

/**
 * Whether `other` finds whatever `rule` finds, as far as the shape of their conditions tells; `false` may only mean that
 * it does not show.
 */
export function findsAllOf(other: Rule, rule: Rule): boolean {
  return (
    (other.addresses === "both" || other.addresses === rule.addresses) &&
    implies(rule.trigger, other.trigger) &&
    (other.when === undefined || (rule.when !== undefined && implies(rule.when, other.when))) &&
    isNoWider(other.require, rule.require) &&
    isNoWider(other.unless, rule.unless)
  );
}

/** Where `other` excuses a draft, `rule` does too. */
function isNoWider(other: Condition | undefined, rule: Condition | undefined): boolean {
  return other === undefined || (rule !== undefined && implies(other, rule));
}

/** Whether the second holds wherever the first does, as far as their shape tells. */
function implies(a: Condition, b: Condition): boolean {
  if (canonical(a) === canonical(b)) return true;
  if (b.op === "all") return b.of.every((part) => implies(a, part));
  if (a.op === "any") return a.of.every((part) => implies(part, b));
  if (a.op === "all" && a.of.some((part) => implies(part, b))) return true;
  return b.op === "any" && b.of.some((part) => implies(a, part));
}
