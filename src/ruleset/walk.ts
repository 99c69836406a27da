import type { Condition, Permission, Rule, Ruleset } from "../model/index.js";

/** A condition with where it stands in its rule: `trigger`, `require.of[1]`. */
export interface Placed {
  readonly condition: Condition;
  readonly at: string;
  /** Beginning of the field table's paths that paths here are relative to: `media[].` inside a condition on elements of `media`. */
  readonly within: string;
}

/** Conditions directly inside a condition. */
function partsOf({ condition, within }: Placed): readonly Placed[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return condition.of.map((part, index) => ({ condition: part, at: `of[${index}]`, within }));
    case "not":
      return [{ condition: condition.of, at: "of", within }];
    case "some":
    case "every":
      return [{ condition: condition.where, at: "where", within: `${within}${condition.path}[].` }];
    case "count":
      return condition.where === undefined
        ? []
        : [{ condition: condition.where, at: "where", within: `${within}${condition.path}[].` }];
    default:
      return [];
  }
}

/** Every condition of a tree, outermost first. */
export function walk(placed: Placed): readonly Placed[] {
  return [placed, ...partsOf(placed).flatMap((part) => walk({ ...part, at: `${placed.at}.${part.at}` }))];
}

/** The conditions that a rule is made of. */
export function conditionsOf(rule: Rule): readonly Placed[] {
  const named = { trigger: rule.trigger, when: rule.when, require: rule.require, unless: rule.unless };
  const own = Object.entries(named).flatMap(([at, condition]) =>
    condition === undefined ? [] : [{ condition, at, within: "" }],
  );
  return [
    ...own,
    ...(rule.alsoCites ?? []).map(({ when }, index) => ({
      condition: when,
      at: `alsoCites[${index}].when`,
      within: "",
    })),
  ];
}

/** Every condition of a ruleset, each with the rule, permission or name that holds it. */
export function allConditions(
  ruleset: Pick<Ruleset, "rules" | "permissions" | "conditions">,
): readonly (Placed & { readonly holder: string })[] {
  return [
    ...ruleset.rules.flatMap((rule) => conditionsOf(rule).map((placed) => ({ ...placed, holder: rule.id }))),
    ...ruleset.permissions.map((permission: Permission) => ({
      condition: permission.when,
      at: "when",
      within: "",
      holder: permission.id,
    })),
    ...Object.entries(ruleset.conditions).map(([name, condition]) => ({
      condition,
      at: "conditions",
      within: "",
      holder: name,
    })),
  ].flatMap(({ holder, ...placed }) => walk(placed).map((one) => ({ ...one, holder })));
}
