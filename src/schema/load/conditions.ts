import type { Condition } from "../../model/index.js";
import type { RulesetData } from "../parts/ruleset.js";
import { pathOf } from "./problem.js";

/** A condition with where it stands in the data. */
export interface Placed {
  readonly condition: Condition;
  readonly path: string;
  /** Beginning of the field table's paths that paths here are relative to. */
  readonly within: string;
}

/** The outermost conditions of a ruleset's data. */
export function outermost({ rules, permissions = [], conditions = {}, changes = {} }: RulesetData): Placed[] {
  return [
    ...rules.flatMap((rule, index) => [
      ...named(rule, `rules[${index}].`),
      ...(rule.alsoCites ?? []).map(({ when }, at) => placed(when, `rules[${index}].alsoCites[${at}].when`)),
    ]),
    ...permissions.map(({ when }, index) => placed(when, `permissions[${index}].when`)),
    ...Object.entries(conditions).map(([name, one]) => placed(one, pathOf(["conditions", name]))),
    ...Object.entries(changes).flatMap(([id, { adds = {} }]) =>
      named(adds, `${pathOf(["changes", id])}.adds.`),
    ),
  ];
}

/** Every condition of a ruleset's data. */
export function everywhere(data: RulesetData): readonly Placed[] {
  const found = outermost(data);
  // The list grows while it is walked, so that no depth of nesting harms.
  for (const one of found) found.push(...partsOf(one));
  return found;
}

/** Conditions directly inside a condition. */
export function partsOf({ condition, path, within }: Placed): readonly Placed[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return condition.of.map((part, index) => ({ condition: part, path: `${path}.of[${index}]`, within }));
    case "not":
      return [{ condition: condition.of, path: `${path}.of`, within }];
    case "some":
    case "every":
    case "count":
      return condition.where === undefined
        ? []
        : [
            {
              condition: condition.where,
              path: `${path}.where`,
              within: `${within}${condition.path}[].`,
            },
          ];
    default:
      return [];
  }
}

interface Parts {
  readonly trigger?: Condition | undefined;
  readonly when?: Condition | undefined;
  readonly require?: Condition | undefined;
  readonly unless?: Condition | undefined;
}

function named({ trigger, when, require, unless }: Parts, before: string): readonly Placed[] {
  return Object.entries({ trigger, when, require, unless }).flatMap(([name, condition]) =>
    condition === undefined ? [] : [placed(condition, `${before}${name}`)],
  );
}

function placed(condition: Condition, path: string): Placed {
  return { condition, path, within: "" };
}
