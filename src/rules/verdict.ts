import type { Facts } from "../facts/index.js";
import { type Doubt, milder, type Outcome } from "../model/index.js";
import { type Answer, and, no, not, type Truth } from "./answer.js";
import { ask } from "./ask.js";
import type { ResolvedRule } from "./resolved.js";

/** What a rule says of one draft. */
export interface Verdict {
  readonly rule: ResolvedRule;
  readonly trigger: Answer;
  /** Trigger AND voice AND when AND NOT require AND NOT unless. */
  readonly answer: Answer;
}

/** Asks the trigger first: a missing fact counts only after something was seen. */
export function judgeRule(rule: ResolvedRule, facts: Facts): Verdict {
  const trigger = seen(ask(rule.trigger, facts));
  if (trigger.truth === "no") return { rule, trigger, answer: trigger };
  const parts = rule.parts.map(({ condition, holds }) =>
    holds === "yes" ? ask(condition, facts) : not(ask(condition, facts)),
  );
  return { rule, trigger, answer: and([trigger, ...parts]) };
}

/** A trigger that only missing facts leave open saw nothing. */
function seen(trigger: Answer): Answer {
  return trigger.truth === "unknown" && trigger.because.every((doubt) => doubt === "missing-fact")
    ? no
    : trigger;
}

/** The outcome of a finding before permissions: as declared when sure, milder in doubt, and never a block in doubt. */
export function outcomeOf({ rule: { rule }, answer }: Verdict): Outcome {
  if (answer.truth === "yes") return rule.outcome;
  return answer.because.map((doubt) => inDoubt(doubt, rule)).reduce(milder, "review");
}

function inDoubt(doubt: Doubt, rule: ResolvedRule["rule"]): Outcome {
  if (doubt === "missing-fact")
    return rule.onUnknown ?? (isSlight(rule.severity) ? "allow" : milder(rule.outcome, "review"));
  return rule.onDoubt ?? milder(rule.outcome, "warn");
}

function isSlight(severity: ResolvedRule["rule"]["severity"]): boolean {
  return severity === "info" || severity === "low";
}

export function statusOf(truth: Truth): "violation" | "undetermined" | undefined {
  if (truth === "no") return undefined;
  return truth === "yes" ? "violation" : "undetermined";
}
