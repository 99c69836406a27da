import type { Condition, Permission, Rule, Ruleset } from "../model/index.js";

/** A condition with where it stands in its rule: `trigger`, `require.of[1]`. */
export interface Placed {
  readonly condition: Condition;
  readonly at: string;
}

/** Conditions directly inside a condition. */
export function partsOf(condition: Condition): readonly Placed[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return condition.of.map((part, index) => ({ condition: part, at: `of[${index}]` }));
    case "not":
      return [{ condition: condition.of, at: "of" }];
    case "some":
    case "every":
      return [{ condition: condition.where, at: "where" }];
    case "count":
      return condition.where === undefined ? [] : [{ condition: condition.where, at: "where" }];
    default:
      return [];
  }
}

/** Every condition of a tree, outermost first. */
export function walk({ condition, at }: Placed): readonly Placed[] {
  return [{ condition, at }, ...partsOf(condition).flatMap((part) => walk({ condition: part.condition, at: `${at}.${part.at}` }))];
}

/** The conditions that a rule is made of. */
export function conditionsOf(rule: Rule): readonly Placed[] {
  const named = { trigger: rule.trigger, when: rule.when, require: rule.require, unless: rule.unless };
  const own = Object.entries(named).flatMap(([at, condition]) => (condition === undefined ? [] : [{ condition, at }]));
  return [...own, ...(rule.alsoCites ?? []).map(({ when }, index) => ({ condition: when, at: `alsoCites[${index}].when` }))];
}

/** Every condition of a ruleset, each with the rule, permission or name that holds it. */
export function allConditions(ruleset: Pick<Ruleset, "rules" | "permissions" | "conditions">): readonly (Placed & { readonly holder: string })[] {
  return [
    ...ruleset.rules.flatMap((rule) => conditionsOf(rule).map((placed) => ({ ...placed, holder: rule.id }))),
    ...ruleset.permissions.map((permission: Permission) => ({ condition: permission.when, at: "when", holder: permission.id })),
    ...Object.entries(ruleset.conditions).map(([name, condition]) => ({ condition, at: "conditions", holder: name })),
  ].flatMap(({ holder, ...placed }) => walk(placed).map((one) => ({ ...one, holder })));
}
