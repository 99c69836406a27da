import { decisionOf, type Granted, lower, merge, rangeOf, type Supposed } from "../decide/index.js";
import type { Judgement } from "../detect/index.js";
import { deriveFacts, type Facts, type Overrides } from "../facts/index.js";
import type { CheckedSubject, Diagnostic, Path, Scalar } from "../model/index.js";
import { applyRule, ask, type OpenFinding, type ResolvedRule } from "../rules/index.js";
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

/** A draft as judged, with what each rule said, so that a supposition need ask only the rules that it touches. */
export interface Judged extends Supposed {
  readonly said: ReadonlyMap<ResolvedRule, readonly OpenFinding[]>;
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

/** One ruleset in force, with what it may ask of the draft. */
interface Asked {
  readonly part: CompiledRuleset;
  readonly facts: Facts;
}

type Apply = (rule: ResolvedRule, part: CompiledRuleset, facts: Facts) => readonly OpenFinding[];

function conclude(situation: Situation, overrides: Overrides, apply: Apply): Judged {
  const inForce = situation.policy.parts.filter((part) => isInForce(part, situation.subject));
  const asked = inForce.map((part) => ({ part, facts: factsFor(situation, part, overrides) }));
  const said = new Map<ResolvedRule, readonly OpenFinding[]>();
  for (const { part, facts } of asked)
    for (const rule of rulesFor(part, situation.subject))
      if (isAwake(rule, facts)) said.set(rule, apply(rule, part, facts));
  const open = [...said.values()].flat();
  const findings = open.length === 0 ? open : merge(lower(open, asked.flatMap(grantedIn)));
  return {
    said,
    findings,
    decision: decisionOf(findings, situation.diagnostics),
    range: rangeOf(findings, situation.diagnostics),
  };
}

function rulesFor({ rulesByKind }: CompiledRuleset, { kind }: CheckedSubject): readonly ResolvedRule[] {
  return rulesByKind.get(kind) ?? [];
}

/** Most rules look for something in the text; when nothing stirred their detectors they have nothing to say. */
function isAwake({ wokenBy }: ResolvedRule, facts: Facts): boolean {
  return wokenBy === undefined || facts.stirred(wokenBy);
}

/** What one ruleset may ask of the draft. */
export function factsFor(
  situation: Situation,
  { institution }: CompiledRuleset,
  overrides: Overrides = nothing,
): Facts {
  return deriveFacts({ ...situation, institution }, overrides);
}

function grantedIn({ part: { ruleset, permissions }, facts }: Asked): readonly Granted[] {
  return permissions
    .filter(({ when }) => ask(when, facts).truth === "yes")
    .map(({ permission }) => ({ permission, ruleset: ruleset.id }));
}

/** Whether the ruleset applies on the day of the draft; without a day it does. */
export function isInForce({ ruleset: { effective } }: CompiledRuleset, { asOf }: CheckedSubject): boolean {
  if (typeof asOf !== "string") return true;
  return effective.from <= asOf && (effective.to === undefined || asOf < effective.to);
}

export function notInForce(policy: CompiledPolicy, subject: CheckedSubject): readonly Diagnostic[] {
  return policy.parts
    .filter((part) => !isInForce(part, subject))
    .map(({ ruleset }) => ({
      code: "not-in-force",
      floor: "review",
      ruleset: ruleset.id,
      message: `ruleset \`${ruleset.id}\` does not apply on the day of this draft`,
    }));
}
