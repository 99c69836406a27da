import { type Condition, confidenceRank, type FoundCondition, type Rule, rowOf } from "../model/index.js";
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

/** Where two conditions stand. */
export interface Standing {
  /** Beginning of their paths. */
  readonly within: string;
  /** What is open comes to the same as what does not hold. */
  readonly openIsNo: boolean;
}

/**
 * Whether the second holds wherever the first does, and is not refuted where the first is open, as far as their shape
 * tells.
 */
export function implies(
  a: Condition,
  b: Condition,
  standing: Standing = { within: "", openIsNo: false },
): boolean {
  if (canonical(a) === canonical(b) || asksForLess(a, b, standing)) return true;
  if (b.op === "all") return b.of.every((part) => implies(a, part, standing));
  if (a.op === "any") return a.of.every((part) => implies(part, b, standing));
  if (a.op === "all" && a.of.some((part) => implies(part, b, standing))) return true;
  return b.op === "any" && b.of.some((part) => implies(a, part, standing));
}

/** Whether the second asks for the same as the first and is content with less. */
function asksForLess(a: Condition, b: Condition, { within, openIsNo }: Standing): boolean {
  if (a.op === "found" && b.op === "found") return foundIsWider(a, b);
  if (!("path" in a) || !("path" in b) || a.path !== b.path) return false;
  // Of a part of the draft that is none when it was not sent, nothing is ever open.
  if (b.op === "known")
    return asksForValue(a) && (openIsNo || rowOf(`${within}${a.path}`)?.absent === "none");
  return (
    a.op === "field" && b.op === "field" && "in" in a && "in" in b && isAmong(valuesOf(a.in), valuesOf(b.in))
  );
}

/** Whether a condition holds only where something was sent. */
function asksForValue({ op }: Condition): boolean {
  return op === "field" || op === "some" || op === "count";
}

function valuesOf<T>(given: readonly T[] | object): readonly T[] | undefined {
  return Array.isArray(given) ? given : undefined;
}

function foundIsWider(a: FoundCondition, b: FoundCondition): boolean {
  return (
    a.detector === b.detector &&
    canonical(a.with ?? {}) === canonical(b.with ?? {}) &&
    confidenceRank(a.atLeast ?? "likely") >= confidenceRank(b.atLeast ?? "likely") &&
    (a.in === b.in || isAmong(a.in, b.in)) &&
    (b.pattern === undefined || isAmong(a.pattern, b.pattern))
  );
}

function isAmong<T>(some: readonly T[] | undefined, all: readonly T[] | undefined): boolean {
  return some !== undefined && all !== undefined && some.every((one) => all.includes(one));
}
