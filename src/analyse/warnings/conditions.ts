import type { Condition, Permission, Rule, Ruleset } from "../../model/index.js";
import { voiceOf } from "../voice.js";
import { couldMeet, type Demand } from "./possible.js";
import type { Warning } from "./warning.js";

/** Rules and permissions that can never hold, and conditions that always do. */
export function idleConditions({ rules, permissions, conditions }: Ruleset): readonly Warning[] {
  return [
    ...rules.filter(({ off }) => off !== true).flatMap((rule) => ofRule(rule, conditions)),
    ...permissions.flatMap((permission) => ofPermission(permission, conditions)),
  ];
}

type Named = Ruleset["conditions"];

function ofRule(rule: Rule, named: Named): readonly Warning[] {
  const path = `rule \`${rule.id}\``;
  if (!couldMeet(demandsOf(rule), named))
    return [unreachable(path, "no draft can meet its conditions at once, so it never finds anything")];
  const parts = { trigger: rule.trigger, when: rule.when, require: rule.require, unless: rule.unless };
  return Object.entries(parts).flatMap(([at, condition]) =>
    condition === undefined ? [] : ofPart(`${path} ${at}`, condition, named),
  );
}

/** Trigger, voice and `when` hold; `require` and `unless` do not. */
function demandsOf({ trigger, when, require, unless, addresses }: Rule): readonly Demand[] {
  const yes = (condition: Condition | undefined) =>
    condition === undefined ? [] : [{ condition, holds: true }];
  const no = (condition: Condition | undefined) =>
    condition === undefined ? [] : [{ condition, holds: false }];
  return [...yes(trigger), ...yes(voiceOf(addresses)), ...yes(when), ...no(require), ...no(unless)];
}

function ofPermission({ id, when }: Permission, named: Named): readonly Warning[] {
  const path = `permission \`${id}\``;
  return couldMeet([{ condition: when, holds: true }], named)
    ? ofPart(`${path} when`, when, named)
    : [unreachable(path, "no draft can meet its condition, so it never lowers anything")];
}

/** `require` and `unless` that always hold were told of already, since then the rule never finds anything. */
function ofPart(path: string, condition: Condition, named: Named): readonly Warning[] {
  if (!couldMeet([{ condition, holds: true }], named))
    return [unreachable(path, "no draft can meet this condition")];
  return couldMeet([{ condition, holds: false }], named)
    ? []
    : [
        {
          code: "always-true",
          path,
          message: "holds of every draft, so it asks nothing",
          hint: "remove it, or ask for what was meant",
        },
      ];
}

function unreachable(path: string, message: string): Warning {
  return { code: "unreachable", path, message, hint: "look for two parts that exclude each other" };
}
