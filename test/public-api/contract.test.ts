import {
  type Compiled,
  type Condition,
  compile,
  evaluate,
  type Finding,
  type Options,
  type Outcome,
  type Report,
  type Ruleset,
  withInstitution,
} from "clearpost";
import { describe, expectTypeOf, test } from "vitest";

/** The shapes that hosts write down in their own code; they hold for a whole major version. */
describe("types of the main entry", () => {
  test("evaluate takes anything, one or more rulesets or compiled ones, and answers a report", () => {
    expectTypeOf(evaluate).parameter(0).toBeUnknown();
    expectTypeOf<Ruleset>().toExtend<Parameters<typeof evaluate>[1]>();
    expectTypeOf<readonly [Ruleset, Ruleset]>().toExtend<Parameters<typeof evaluate>[1]>();
    expectTypeOf<Compiled>().toExtend<Parameters<typeof evaluate>[1]>();
    expectTypeOf(evaluate).parameter(2).toEqualTypeOf<Options | undefined>();
    expectTypeOf(evaluate).returns.toEqualTypeOf<Report>();
  });

  test("compile and withInstitution give back what evaluate takes", () => {
    expectTypeOf(compile).returns.toExtend<Compiled>();
    expectTypeOf(withInstitution).returns.toExtend<Ruleset>();
  });

  test("a decision is one of four words", () => {
    expectTypeOf<Outcome>().toEqualTypeOf<"allow" | "warn" | "review" | "block">();
    expectTypeOf<Report["decision"]>().toEqualTypeOf<Outcome>();
  });

  test("a finding always cites a clause", () => {
    expectTypeOf<Finding["citations"][0]>().not.toBeUndefined();
  });

  test("every condition is discriminated by `op`", () => {
    type Ops =
      | "all"
      | "any"
      | "not"
      | "atLeast"
      | "field"
      | "known"
      | "some"
      | "every"
      | "count"
      | "found"
      | "near"
      | "ref";
    expectTypeOf<Condition["op"]>().toEqualTypeOf<Ops>();
  });
});
