import type { Condition, FoundCondition, Param, Scalar } from "../../model/index.js";
import { describe } from "../../rules/index.js";
import type { ConditionMutant } from "./mutant.js";

type Field = Extract<Condition, { readonly op: "field" }>;
type Values = readonly [Scalar, ...Scalar[]];

/** The others, one dropped in turn; none where there is but one. */
export function dropping<T>(
  of: readonly T[],
): readonly { readonly gone: T; readonly left: readonly [T, ...T[]] }[] {
  if (of.length < 2) return [];
  return of.map((gone, index) => ({
    gone,
    left: of.filter((_, other) => other !== index) as unknown as readonly [T, ...T[]], // at least one is left of two
  }));
}

interface List<T> {
  readonly values: readonly T[];
  readonly at: string;
  readonly put: (left: readonly [T, ...T[]]) => Condition;
}

function withoutValue<T extends Scalar>(
  { values, at, put }: List<T>,
  was: Condition,
): readonly ConditionMutant[] {
  return dropping(values).map(({ gone, left }, index) => ({
    kind: "drop-value",
    at: `${at}[${index}]`,
    mutation: `without the value \`${gone}\`: ${describe(was)}`,
    condition: put(left),
  }));
}

/** A field of fewer values. */
export function withoutValues(
  condition: Extract<Field, { in: Values | Param }>,
  at: string,
): readonly ConditionMutant[] {
  if ("param" in condition.in) return [];
  return withoutValue(
    { values: condition.in, at: `${at}.in`, put: (left) => ({ ...condition, in: left }) },
    condition,
  );
}

/** A range open on one side. */
export function withoutBounds(
  condition: Extract<Field, { from?: unknown }>,
  at: string,
): readonly ConditionMutant[] {
  const { op, path, from, to } = condition;
  if (from === undefined || to === undefined) return [];
  return [
    { bound: "from", condition: { op, path, to } },
    { bound: "to", condition: { op, path, from } },
  ].map(({ bound, condition: open }) => ({
    kind: "drop-part",
    at: `${at}.${bound}`,
    mutation: `without \`${bound}\`: ${describe(condition)}`,
    condition: open,
  }));
}

/** A detector asked of fewer fields, or for fewer of its patterns. */
export function fewerPlaces(condition: FoundCondition, at: string): readonly ConditionMutant[] {
  const { in: places = [], pattern = [] } = condition;
  return [
    ...withoutValue(
      { values: places, at: `${at}.in`, put: (left) => ({ ...condition, in: left }) },
      condition,
    ),
    ...withoutValue(
      { values: pattern, at: `${at}.pattern`, put: (left) => ({ ...condition, pattern: left }) },
      condition,
    ),
  ];
}
