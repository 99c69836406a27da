import {
  decisionOf,
  type Granted,
  lower,
  merge,
  rangeOf,
  type Supposed,
  type WaiverContext,
  waive,
} from "../decide/index.js";
import type { Judgement } from "../detect/index.js";
import { deriveFacts, type Facts, type Overrides } from "../facts/index.js";
import {
  type CheckedSubject,
  type Diagnostic,
  type Path,
  type Scalar,
  valueAt,
  type Waiver,
  type WaiverUse,
} from "../model/index.js";
import { applyRule, ask, type OpenFinding, type ResolvedRule } from "../rules/index.js";
import type { Legibility } from "../text/index.js";
import type { CompiledPolicy, CompiledRuleset, RuleInPlay } from "./compiled.js";
import { awakeRules } from "./rule-index.js";

/** One draft after the detectors have looked, under the rulesets in play: all that judging it again needs. */
export interface Situation {
  readonly subject: CheckedSubject;
  readonly judgement: Judgement;
  readonly legibility: Legibility;
  readonly mediaUnseen: boolean;
  readonly contentHash: string | undefined;
  readonly waivers: readonly Waiver[];
  readonly policy: CompiledPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

/** A draft as judged, with what each rule said, so that a supposition need ask only the rules that it touches. */
export interface Judged extends Supposed {
  readonly said: ReadonlyMap<ResolvedRule, readonly OpenFinding[]>;
  readonly waivers: readonly WaiverUse[];
}

const nothing: Overrides = /* @__PURE__ */ new Map();

/** Judges the draft under every ruleset in force. */
export function judgeSituation(situation: Situation): Judged {
  return conclude(situation, nothing, (rule, part, facts) => applyRule(rule, part.ruleset, facts));
}

/** Judges the draft again, supposing that one fact were so. */
export function suppose(situation: Situation, { said }: Judged, path: Path, value: Scalar): Supposed {
  return conclude(situation, new Map([[path, value]]), (rule, part, facts) =>
    rule.reads.has(path) ? applyRule(rule, part.ruleset, facts) : (said.get(rule) ?? []),
  );
}

function waiverContext({ subject, waivers, contentHash }: Situation): WaiverContext {
  const { asOf } = subject;
  return { waivers, asOf: typeof asOf === "string" ? asOf : undefined, contentHash };
}

type Apply = (rule: ResolvedRule, part: CompiledRuleset, facts: Facts) => readonly OpenFinding[];

function conclude(situation: Situation, overrides: Overrides, apply: Apply): Judged {
  const factsOf = factsReader(situation, overrides);
  const said = new Map<ResolvedRule, readonly OpenFinding[]>();
  for (const { rule, part } of rulesAwake(situation, overrides))
    if (isInForce(part, situation.subject)) said.set(rule, apply(rule, part, factsOf(part)));
  const open = [...said.values()].flat();
  const lowered = open.length === 0 ? open : lower(open, grantedIn(situation, factsOf));
  const { findings: waived, uses } = waive(lowered, waiverContext(situation));
  const findings = merge(waived);
  return {
    said,
    findings,
    waivers: uses,
    decision: decisionOf(findings, situation.diagnostics),
    range: rangeOf(findings, situation.diagnostics),
  };
}

/** Most rules look for something in the text; when nothing woke them they have nothing to say. */
function rulesAwake({ policy, subject, judgement }: Situation, overrides: Overrides): readonly RuleInPlay[] {
  const rules = policy.rules.get(subject.kind);
  if (rules === undefined) return [];
  return awakeRules(rules, judgement, (path) => valueAt(subject, path) !== undefined || overrides.has(path));
}

/** What each ruleset may ask of the draft, worked out when the first of its rules asks. */
function factsReader(situation: Situation, overrides: Overrides): (part: CompiledRuleset) => Facts {
  const known = new Map<CompiledRuleset, Facts>();
  return (part) => {
    const facts = known.get(part) ?? factsFor(situation, part, overrides);
    known.set(part, facts);
    return facts;
  };
}

/** What one ruleset may ask of the draft. */
export function factsFor(
  situation: Situation,
  { institution }: CompiledRuleset,
  overrides: Overrides = nothing,
): Facts {
  return deriveFacts({ ...situation, institution }, overrides);
}

/** What the permissions of the rulesets in force grant. */
function grantedIn(
  { policy, subject }: Situation,
  factsOf: (part: CompiledRuleset) => Facts,
): readonly Granted[] {
  return policy.parts
    .filter((part) => isInForce(part, subject))
    .flatMap((part) =>
      part.permissions
        .filter(({ when }) => ask(when, factsOf(part)).truth === "yes")
        .map(({ permission }) => ({ permission, ruleset: part.ruleset.id })),
    );
}

/** Whether the ruleset applies on the day of the draft; without a day it does. */
export function isInForce({ ruleset: { effective } }: CompiledRuleset, { asOf }: CheckedSubject): boolean {
  if (typeof asOf !== "string") return true;
  return effective.from <= asOf && (effective.to === undefined || asOf < effective.to);
}

export function notInForce(policy: CompiledPolicy, subject: CheckedSubject): readonly Diagnostic[] {
  if (typeof subject.asOf !== "string") return [];
  return policy.parts
    .filter((part) => !isInForce(part, subject))
    .map(({ ruleset }) => ({
      code: "not-in-force",
      floor: "review",
      ruleset: ruleset.id,
      message: `ruleset \`${ruleset.id}\` does not apply on the day of this draft`,
    }));
}
