import type { Condition, Permission, Rule } from "../../model/index.js";

/** What to put in the place of a condition; nothing leaves it and looks inside. */
export type Instead = (condition: Condition, within: string) => Condition | undefined;

/** The condition with others in the place of some of its parts, outermost first; `within` is the beginning of its paths. */
export function mapped(condition: Condition, within: string, instead: Instead): Condition {
  return instead(condition, within) ?? withParts(condition, within, instead);
}

function withParts(condition: Condition, within: string, instead: Instead): Condition {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast": {
      const [first, ...others] = condition.of;
      const put = (part: Condition) => mapped(part, within, instead);
      return { ...condition, of: [put(first), ...others.map(put)] };
    }
    case "not":
      return { ...condition, of: mapped(condition.of, within, instead) };
    case "some":
    case "every":
      return { ...condition, where: mapped(condition.where, `${within}${condition.path}[].`, instead) };
    case "count":
      return condition.where === undefined
        ? condition
        : { ...condition, where: mapped(condition.where, `${within}${condition.path}[].`, instead) };
    case "field":
    case "known":
    case "found":
    case "near":
    case "ref":
      return condition;
    default:
      return condition satisfies never;
  }
}

const slots = ["when", "require", "unless"] as const;

/** The rule with others in the place of some of the conditions that it asks. */
export function ruleWith(rule: Rule, instead: Instead): Rule {
  const put = (condition: Condition) => mapped(condition, "", instead);
  const asked = slots.flatMap((slot) => {
    const { [slot]: condition } = rule;
    return condition === undefined ? [] : [[slot, put(condition)] as const];
  });
  const { alsoCites } = rule;
  return {
    ...rule,
    trigger: put(rule.trigger),
    ...Object.fromEntries(asked),
    ...(alsoCites === undefined
      ? {}
      : { alsoCites: alsoCites.map(({ clause, when }) => ({ clause, when: put(when) })) }),
  };
}

/** The permission with others in the place of some of the conditions that it asks. */
export function permissionWith(permission: Permission, instead: Instead): Permission {
  return { ...permission, when: mapped(permission.when, "", instead) };
}
