import type { Clause, Condition, Institution, Permission, Report, Rule, Ruleset, Subject } from "clearpost";
import {
  loadRuleset,
  type RulesetData,
  type reportSchema,
  type rulesetSchema,
  type subjectSchema,
  toJson,
} from "clearpost/schema";
import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { conditionShapes } from "../../src/schema/parts/condition.js";
import type { reportShape } from "../../src/schema/parts/report.js";

/** As our types are written: nothing can be changed. */
type Fixed<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [K in keyof T]: Fixed<T[K]> };

/** Each is assignable to the other, and no field, deep inside either, is in one of them only. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? SameKeys<A, B> : false) : false;
type SameKeys<A, B> = [Names<A>] extends [Names<B>] ? ([Names<B>] extends [Names<A>] ? true : false) : false;

/** Names of all fields three levels down; conditions, which hold themselves, count as their `op`. */
type Names<T, Depth extends readonly unknown[] = []> = Depth["length"] extends 3
  ? never
  : T extends { readonly op: infer Op }
    ? Op
    : T extends readonly (infer E)[]
      ? Names<E, Depth>
      : T extends object
        ? string extends keyof T
          ? Names<T[string & keyof T], Depth>
          : keyof T | { [K in keyof T]: Names<T[K], [...Depth, 0]> }[keyof T]
        : never;

type Shapes = typeof conditionShapes;
type ShapeOf<K extends keyof Shapes> = Fixed<z.output<Shapes[K]>>;
type Op<K extends Condition["op"]> = Extract<Condition, { readonly op: K }>;

describe("what a schema lets through is what the model says", () => {
  test("reports", () => {
    expectTypeOf<Same<Report, Fixed<z.output<typeof reportShape>>>>().toEqualTypeOf<true>();
    expectTypeOf<z.output<typeof reportSchema>>().toEqualTypeOf<Report>();
  });

  test("subjects", () => {
    expectTypeOf<z.output<typeof subjectSchema>>().toEqualTypeOf<Subject>();
  });

  test("the parts of rulesets", () => {
    type Data = Fixed<RulesetData>;
    expectTypeOf<Same<Rule, Data["rules"][number]>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Permission, NonNullable<Data["permissions"]>[number]>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Clause, Data["clauses"][string]>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Institution, NonNullable<Data["institution"]>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Ruleset["effective"], Data["effective"]>>().toEqualTypeOf<true>();
    type More = "$schema" | "extends" | "changes";
    expectTypeOf<Exclude<keyof Data, More>>().toEqualTypeOf<keyof Ruleset>();
  });

  test("every kind of condition", () => {
    expectTypeOf<Same<Op<"all" | "any">, ShapeOf<"all">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"not">, ShapeOf<"not">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"atLeast">, ShapeOf<"atLeast">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"known">, ShapeOf<"known">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"some" | "every">, ShapeOf<"some">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"count">, ShapeOf<"count">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"found">, ShapeOf<"found">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"near">, ShapeOf<"near">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Op<"ref">, ShapeOf<"ref">>>().toEqualTypeOf<true>();
    // One shape for both conditions on fields.
    type Fields = Op<"field">;
    expectTypeOf<Fields>().toExtend<ShapeOf<"field">>();
    expectTypeOf<keyof ShapeOf<"field">>().toEqualTypeOf<
      Fields extends infer F ? keyof F | "in" | "from" | "to" : never
    >();
    type AllOps = { [K in keyof Shapes]: z.output<Shapes[K]>["op"] }[keyof Shapes];
    expectTypeOf<AllOps>().toEqualTypeOf<Condition["op"]>();
  });

  test("what goes in may be anything", () => {
    expectTypeOf<z.input<typeof rulesetSchema>>().toBeUnknown();
    expectTypeOf(loadRuleset).parameter(0).toBeUnknown();
    expectTypeOf(loadRuleset).returns.toEqualTypeOf<Ruleset>();
    expectTypeOf(toJson).returns.toEqualTypeOf<RulesetData>();
  });
});
