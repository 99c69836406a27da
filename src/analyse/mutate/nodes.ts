import type { Condition, Confidence, CountCondition } from "../../model/index.js";
import { describe } from "../../rules/index.js";
import { implies, type Standing } from "../implies.js";
import type { ConditionMutant } from "./mutant.js";
import { dropping, fewerPlaces, withoutBounds, withoutValues } from "./values.js";

type Of<Op extends Condition["op"]> = Extract<Condition, { readonly op: Op }>;

/**
 * Changes to a condition itself, its parts left as they are; the opposite is not among them, nor is what changes
 * nothing.
 */
export function ownMutants(condition: Condition, at: string, standing: Standing): readonly ConditionMutant[] {
  switch (condition.op) {
    case "all":
    case "any": {
      const counting = condition.of.map((part) => counts(part, condition, standing));
      return withoutParts(condition, at).filter((_, index) => counting[index]);
    }
    case "atLeast":
      return [...withoutParts(condition, at), ...otherNumbers(condition, at)];
    case "field":
      return "in" in condition ? withoutValues(condition, at) : withoutBounds(condition, at);
    case "some":
    case "every":
      return [otherQuantifier(condition, at)];
    case "count":
      return otherCounts(condition, at);
    case "found":
      return [...otherConfidences(condition, at), ...fewerPlaces(condition, at)];
    case "near":
      return otherConfidences(condition, at);
    case "not":
    case "known":
    case "ref":
      return [];
    default:
      return condition satisfies never;
  }
}

function withoutParts(condition: Of<"all" | "any" | "atLeast">, at: string): readonly ConditionMutant[] {
  if (condition.op === "atLeast" && condition.of.length <= condition.n) return [];
  const isPart = condition.op === "all";
  return dropping(condition.of).map(({ gone, left }, index) => ({
    kind: isPart ? "drop-part" : "drop-alternative",
    at: `${at}.of[${index}]`,
    mutation: `without the ${isPart ? "part" : "alternative"}: ${describe(gone)}`,
    condition: { ...condition, of: left },
  }));
}

/** Whether anything would change without a part: not where another part of `all` asks more, or one of `any` less. */
function counts(part: Condition, { op, of }: Of<"all" | "any">, standing: Standing): boolean {
  const others = of.filter((other) => other !== part);
  return !others.some((other) =>
    op === "all" ? implies(other, part, standing) : implies(part, other, standing),
  );
}

function otherNumbers(condition: Of<"atLeast">, at: string): readonly ConditionMutant[] {
  return [condition.n - 1, condition.n + 1]
    .filter((n) => n >= 1 && n <= condition.of.length)
    .map((n) => threshold({ ...condition, n }, `${n} in place of ${condition.n}`, condition, at));
}

function otherCounts(condition: CountCondition, at: string): readonly ConditionMutant[] {
  const numbers = [condition.atLeast - 1, condition.atLeast + 1]
    .filter((atLeast) => atLeast >= 1)
    .map((atLeast) =>
      threshold({ ...condition, atLeast }, `${atLeast} in place of ${condition.atLeast}`, condition, at),
    );
  if (condition.where === undefined) return numbers;
  const { where, ...bare } = condition;
  return [
    ...numbers,
    {
      kind: "drop-part",
      at: `${at}.where`,
      mutation: `without the part: ${describe(where)}`,
      condition: bare,
    },
  ];
}

const confidences: readonly Confidence[] = ["possible", "likely", "certain"];

/** Where nobody wrote how sure it must be, the engine's own default counts, which is no part of the policy. */
function otherConfidences(condition: Of<"found" | "near">, at: string): readonly ConditionMutant[] {
  const { atLeast: is } = condition;
  if (is === undefined) return [];
  const place = confidences.indexOf(is);
  return confidences
    .filter((_, index) => Math.abs(index - place) === 1)
    .map((atLeast) =>
      threshold({ ...condition, atLeast }, `at least ${atLeast} in place of ${is}`, condition, at),
    );
}

function threshold(condition: Condition, what: string, was: Condition, at: string): ConditionMutant {
  return { kind: "threshold", at, mutation: `${what}: ${describe(was)}`, condition };
}

function otherQuantifier(condition: Of<"some" | "every">, at: string): ConditionMutant {
  const op = condition.op === "some" ? "every" : "some";
  return {
    kind: "quantifier",
    at,
    mutation: `${op} in place of ${condition.op}: ${describe(condition)}`,
    condition: { ...condition, op },
  };
}
