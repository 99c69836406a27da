import { type Outcome, outcomeRank, type Rule, type RuleParam } from "../../model/index.js";
import { describe } from "../../rules/index.js";
import { conditionMutants, type Named } from "./conditions.js";
import type { RuleMutant } from "./mutant.js";

/** Every rule that differs from this one in one thing that it asks or leads to. */
export function ruleMutants(rule: Rule, named: Named): readonly RuleMutant[] {
  return [
    ...triggerMutants(rule, named),
    ...parts.flatMap((part) => partMutants(rule, part, named)),
    ...citationMutants(rule, named),
    ...voiceMutants(rule),
    ...paramMutants(rule),
    ...outcomeMutants(rule),
    ...floorMutants(rule),
  ];
}

const parts = ["when", "require", "unless"] as const;

function triggerMutants(rule: Rule, named: Named): readonly RuleMutant[] {
  return conditionMutants(rule.trigger, "trigger", named).map(({ condition, ...mutation }) => ({
    ...mutation,
    rule: { ...rule, trigger: condition },
  }));
}

function partMutants(rule: Rule, part: (typeof parts)[number], named: Named): readonly RuleMutant[] {
  const { [part]: asked, ...without } = rule;
  if (asked === undefined) return [];
  return [
    { kind: "drop-part", at: part, mutation: `without \`${part}\`: ${describe(asked)}`, rule: without },
    ...conditionMutants(asked, part, named).map(({ condition, ...mutation }) => ({
      ...mutation,
      rule: { ...rule, [part]: condition },
    })),
  ];
}

function citationMutants(rule: Rule, named: Named): readonly RuleMutant[] {
  const { alsoCites = [] } = rule;
  return alsoCites.flatMap(({ clause, when }, index): readonly RuleMutant[] => {
    const at = `alsoCites[${index}]`;
    return [
      {
        kind: "drop-part",
        at,
        mutation: `without the citation of \`${clause}\``,
        rule: { ...rule, alsoCites: alsoCites.filter((_, other) => other !== index) },
      },
      ...conditionMutants(when, `${at}.when`, named).map(({ condition, ...mutation }) => ({
        ...mutation,
        rule: {
          ...rule,
          alsoCites: alsoCites.map((one, other) => (other === index ? { clause, when: condition } : one)),
        },
      })),
    ];
  });
}

function voiceMutants(rule: Rule): readonly RuleMutant[] {
  if (rule.addresses === "both") return [];
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

function floorMutants(rule: Rule): readonly RuleMutant[] {
  const { floor, ...without } = rule;
  if (floor === undefined || floor === "allow") return [];
  return [{ kind: "floor", at: "floor", mutation: `without the floor \`${floor}\``, rule: without }];
}
