import {
  isStricter,
  type Outcome,
  outcomeRank,
  type Permission,
  type Rule,
  type RuleParam,
} from "../../model/index.js";
import { describe } from "../../rules/index.js";
import { implies } from "../implies.js";
import { voiceOf } from "../voice.js";
import type { RuleMutant } from "./mutant.js";

/** Every rule that differs from this one in one thing that it asks, besides the conditions themselves. */
export function askingMutants(rule: Rule): readonly RuleMutant[] {
  return [...slots.flatMap((slot) => slotMutants(rule, slot)), ...voiceMutants(rule), ...paramMutants(rule)];
}

/** Every rule that differs from this one in what it leads to; `permissions` are those that reach it. */
export function leadingMutants(rule: Rule, permissions: readonly Permission[]): readonly RuleMutant[] {
  return [...outcomeMutants(rule), ...floorMutants(rule, permissions)];
}

const slots = ["when", "require", "unless"] as const;

function slotMutants(rule: Rule, slot: (typeof slots)[number]): readonly RuleMutant[] {
  const { [slot]: asked, ...without } = rule;
  if (asked === undefined) return [];
  return [
    { kind: "drop-part", at: slot, mutation: `without \`${slot}\`: ${describe(asked)}`, rule: without },
  ];
}

/** A rule that asks whose account it is need not be told whose voice it is about. */
function voiceMutants(rule: Rule): readonly RuleMutant[] {
  const voice = voiceOf(rule.addresses);
  if (voice === undefined || (rule.when !== undefined && implies(rule.when, voice))) return [];
  return [
    {
      kind: "voice",
      at: "addresses",
      mutation: `both voices in place of the ${rule.addresses} one`,
      rule: { ...rule, addresses: "both" },
    },
  ];
}

function paramMutants(rule: Rule): readonly RuleMutant[] {
  return Object.entries(rule.params ?? {}).flatMap(([name, param]) =>
    fewerValues(param).map(({ gone, left }, index) => ({
      kind: "drop-value" as const,
      at: `params.${name}.value[${index}]`,
      mutation: `without the value \`${gone}\` of the parameter \`${name}\``,
      rule: { ...rule, params: { ...rule.params, [name]: { ...param, value: left } } },
    })),
  );
}

function fewerValues({ value }: RuleParam) {
  if (value.length < 2) return [];
  return value.map((gone, index) => ({ gone, left: value.filter((_, other) => other !== index) }));
}

const outcomes: readonly Outcome[] = ["allow", "warn", "review", "block"];

/** The outcomes one step milder and one step stricter. */
export function besides(outcome: Outcome): readonly Outcome[] {
  return outcomes.filter((other) => Math.abs(outcomeRank(other) - outcomeRank(outcome)) === 1);
}

function outcomeMutants(rule: Rule): readonly RuleMutant[] {
  return besides(rule.outcome).map((outcome) => ({
    kind: "outcome",
    at: "outcome",
    mutation: `\`${outcome}\` in place of \`${rule.outcome}\``,
    rule: { ...rule, outcome },
  }));
}

/** A floor below which no permission would lower the rule holds nothing up. */
function floorMutants(rule: Rule, permissions: readonly Permission[]): readonly RuleMutant[] {
  const { floor, ...without } = rule;
  if (floor === undefined || !permissions.some(({ to }) => isStricter(floor, to))) return [];
  return [{ kind: "floor", at: "floor", mutation: `without the floor \`${floor}\``, rule: without }];
}
