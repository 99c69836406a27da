import type { Report, Rule } from "clearpost";
import { factsFor, type Situation } from "../../src/evaluate/situation.js";
import { judgeRule } from "../../src/rules/verdict.js";

/** What a case shows: rules that find, that ask, or that look and are held back, and permissions that lower. */
export function sidesShown({ findings }: Report, situation: Situation): ReadonlySet<string> {
  const rules = new Map(
    situation.policy.parts.flatMap(({ ruleset }) => ruleset.rules.map((rule) => [rule.id, rule])),
  );
  const speaking = findings.flatMap(({ rules: ids, status }) =>
    ids.flatMap((id) => [
      `${id} speaks`,
      status === "violation" ? `${id} finds` : `${conditions(rules.get(id))} asks`,
    ]),
  );
  return new Set([
    ...speaking,
    ...findings.flatMap(({ loweredBy }) => loweredBy.map((permission) => `${permission} lowers`)),
    ...heldBack(situation).map((rule) => `${conditions(rule)} is held back`),
  ]);
}

/** Rules whose trigger is not no, and that have nothing to say all the same. */
function heldBack(situation: Situation): readonly Rule[] {
  return situation.policy.parts.flatMap((part) => {
    const facts = factsFor(situation, part);
    return part.rules
      .map((rule) => judgeRule(rule, facts))
      .filter(({ trigger, answer }) => trigger.truth !== "no" && answer.truth === "no")
      .map(({ rule }) => rule.rule);
  });
}

/** Rules of several rulesets that look for the same need to be shown asking, and held back, once. */
function conditions(rule: Rule | undefined): string {
  return JSON.stringify([
    rule?.trigger,
    rule?.when,
    rule?.require,
    rule?.unless,
    rule?.addresses,
    rule?.params,
  ]);
}
