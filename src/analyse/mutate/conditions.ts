import type { Condition } from "../../model/index.js";
import { describe } from "../../rules/index.js";
import { canonical } from "../../ruleset/index.js";
import type { ConditionMutant } from "./mutant.js";
import { ownMutants } from "./nodes.js";

/** Conditions that a ruleset declares under a name. */
export interface Named {
  readonly [name: string]: Condition;
}

/** Every condition that differs from this one in one part, each once; what a name stands for is changed in its place. */
export function conditionMutants(condition: Condition, at: string, named: Named): readonly ConditionMutant[] {
  const seen = new Set([canonical(condition)]);
  return mutantsBelow(condition, at, named).filter((one) => {
    const key = canonical(one.condition);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function mutantsBelow(condition: Condition, at: string, named: Named): readonly ConditionMutant[] {
  const own = [negated(condition, at), ...ownMutants(condition, at)];
  const inner = partsOf(condition, named).flatMap(({ part, step, put }) =>
    mutantsBelow(part, `${at}${step}`, named).map((mutant) => ({
      ...mutant,
      condition: put(mutant.condition),
    })),
  );
  return [...own, ...inner];
}

function negated(condition: Condition, at: string): ConditionMutant {
  return {
    kind: "negate",
    at,
    mutation: `the opposite of: ${describe(condition)}`,
    condition: condition.op === "not" ? condition.of : { op: "not", of: condition },
  };
}

/** A condition directly inside another, and how to put a different one in its place. */
interface Part {
  readonly part: Condition;
  readonly step: string;
  readonly put: (instead: Condition) => Condition;
}

function partsOf(condition: Condition, named: Named): readonly Part[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return condition.of.map((part, index) => ({
        part,
        step: `.of[${index}]`,
        put: (instead) => ({ ...condition, of: replaced(condition.of, index, instead) }),
      }));
    case "not":
      // The opposite of what is inside is the opposite of the whole, which was made already.
      return [{ part: condition.of, step: ".of", put: (instead) => unlessDouble(instead) }];
    case "some":
    case "every":
      return [{ part: condition.where, step: ".where", put: (where) => ({ ...condition, where }) }];
    case "count":
      return condition.where === undefined
        ? []
        : [{ part: condition.where, step: ".where", put: (where) => ({ ...condition, where }) }];
    case "ref": {
      const part = named[condition.name];
      return part === undefined ? [] : [{ part, step: `(${condition.name})`, put: (instead) => instead }];
    }
    case "field":
    case "known":
    case "found":
    case "near":
      return [];
    default:
      return condition satisfies never;
  }
}

type Parts = readonly [Condition, ...Condition[]];

function replaced(of: Parts, at: number, instead: Condition): Parts {
  return of.map((part, index) => (index === at ? instead : part)) as unknown as Parts; // as long as it was
}

function unlessDouble(condition: Condition): Condition {
  return condition.op === "not" ? condition.of : { op: "not", of: condition };
}
