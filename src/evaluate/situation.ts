import { decisionOf, type Granted, lower, merge, rangeOf, type Supposed } from "../decide/index.js";
import type { Judgement } from "../detect/index.js";
import { deriveFacts, type Facts, type Overrides } from "../facts/index.js";
import type { CheckedSubject, Diagnostic } from "../model/index.js";
import { applyRules, ask } from "../rules/index.js";
import type { Legibility } from "../text/index.js";
import type { CompiledPolicy, CompiledRuleset } from "./compile.js";

/** One draft after the detectors have looked, under the rulesets in play: all that judging it again needs. */
export interface Situation {
  readonly subject: CheckedSubject;
  readonly judgement: Judgement;
  readonly legibility: Legibility;
  readonly mediaUnseen: boolean;
  readonly contentHash: string | undefined;
  readonly policy: CompiledPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: Overrides = /* @__PURE__ */ new Map();

/** Judges the draft, supposing some facts that were not sent. */
export function judgeSituation(situation: Situation, overrides: Overrides = nothing): Supposed {
  const inForce = situation.policy.parts.filter((part) => isInForce(part, situation.subject));
  const asked = inForce.map((part) => ({ part, facts: factsFor(situation, part, overrides) }));
  const found = asked.flatMap(({ part, facts }) => applyRules(part, facts));
  const granted = asked.flatMap(({ part, facts }) => grantedBy(part, facts));
  const findings = merge(lower(found, granted));
  return { findings, decision: decisionOf(findings, situation.diagnostics), range: rangeOf(findings, situation.diagnostics) };
}

/** What one ruleset may ask of the draft. */
export function factsFor(situation: Situation, { institution }: CompiledRuleset, overrides: Overrides = nothing): Facts {
  return deriveFacts({ ...situation, institution }, overrides);
}

function grantedBy({ ruleset, permissions }: CompiledRuleset, facts: Facts): readonly Granted[] {
  return permissions.filter(({ when }) => ask(when, facts).truth === "yes").map(({ permission }) => ({ permission, ruleset: ruleset.id }));
}

/** Whether the ruleset applies on the day of the draft; without a day it does. */
export function isInForce({ ruleset: { effective } }: CompiledRuleset, { asOf }: CheckedSubject): boolean {
  if (typeof asOf !== "string") return true;
  return effective.from <= asOf && (effective.to === undefined || asOf < effective.to);
}

export function notInForce(policy: CompiledPolicy, subject: CheckedSubject): readonly Diagnostic[] {
  return policy.parts
    .filter((part) => !isInForce(part, subject))
    .map(({ ruleset }) => ({ code: "not-in-force", floor: "review", ruleset: ruleset.id, message: `ruleset \`${ruleset.id}\` does not apply on the day of this draft` }));
}

