import {
  type Condition,
  compile,
  evaluate,
  type Permission,
  type Problem,
  type Rule,
  type Ruleset,
  RulesetError,
} from "clearpost";
import { describe, expect, it } from "vitest";
import { sample } from "./fixtures.js";

/** The problems that stop rulesets from being compiled. */
function problemsOf(...rulesets: readonly object[]): readonly Problem[] {
  try {
    compile(rulesets as unknown as readonly [Ruleset, ...Ruleset[]]);
    return [];
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error;
    return error.problems;
  }
}

const aRule: Rule = {
  id: "sample/one",
  cites: ["sample/tone"],
  severity: "low",
  addresses: "both",
  trigger: { op: "found", detector: "x/rude" },
  outcome: "warn",
  message: "be kind",
};

function withRule(changes: object): Ruleset {
  return { ...sample, rules: [...sample.rules, { ...aRule, ...changes } as Rule] };
}

function withCondition(condition: unknown): Ruleset {
  return withRule({ when: condition as Condition });
}

function withPermission(lowers: Permission["lowers"]): Ruleset {
  return {
    ...sample,
    permissions: [
      {
        id: "sample/may",
        cites: ["sample/wages"],
        when: { op: "found", detector: "x/pay" },
        lowers,
        to: "allow",
        note: "may",
      },
    ],
  };
}

describe("compile tells", () => {
  it("nothing of a ruleset that is right", () => {
    expect(problemsOf(sample)).toEqual([]);
  });

  it.each<readonly [string, object, Partial<Problem>]>([
    [
      "an unknown clause",
      withRule({ cites: ["sample/tune"] }),
      { code: "unknown-clause", path: "rule `sample/one`", hint: "did you mean `sample/tone`?" },
    ],
    [
      "an unknown clause beside",
      withRule({ alsoCites: [{ clause: "sample/expierd", when: { op: "known", path: "asOf" } }] }),
      { code: "unknown-clause", hint: "did you mean `sample/expired`?" },
    ],
    [
      "a rule without a citation",
      withRule({ cites: [] }),
      { code: "no-citation", path: "rule `sample/one`" },
    ],
    [
      "an unknown path",
      withCondition({ op: "field", path: "chanel.owner", in: ["personal"] }),
      { code: "unknown-path", path: "`sample/one` when", hint: "did you mean `channel.owner`?" },
    ],
    [
      "an unknown path that is known",
      withCondition({ op: "known", path: "author.afiliation" }),
      { code: "unknown-path", hint: "did you mean `author.affiliation`?" },
    ],
    [
      "a path through a list",
      withCondition({ op: "field", path: "media.rights", in: ["own"] }),
      { code: "unknown-path" },
    ],
    [
      "an unknown detector",
      withCondition({ op: "found", detector: "x/rud" }),
      { code: "unknown-detector", path: "`sample/one` when", hint: "did you mean `x/rude`?" },
    ],
    [
      "an unknown detector nearby",
      withCondition({ op: "near", of: ["x/rude", "x/codenam"], within: "sentence" }),
      { code: "unknown-detector", hint: "did you mean `x/codename`?" },
    ],
    [
      "a field that detectors do not read",
      withCondition({ op: "found", detector: "x/rude", in: ["asOf"] }),
      { code: "unknown-path" },
    ],
    ["an unknown condition", withCondition({ op: "ref", name: "insiders" }), { code: "unknown-condition" }],
    [
      "an unknown parameter",
      withCondition({ op: "field", path: "author.role", in: { param: "roles" } }),
      { code: "unknown-param" },
    ],
    [
      "an unknown parameter, and which one is meant",
      withRule({
        params: { roles: { value: ["nurse"], combine: "append" } },
        when: { op: "field", path: "author.role", in: { param: "rols" } },
      }),
      { code: "unknown-param", hint: "did you mean `roles`?" },
    ],
    [
      "a parameter that the detector does not have",
      withCondition({ op: "found", detector: "x/rude", with: { words: ["rot"] } }),
      { code: "unknown-param" },
    ],
    [
      "a value that never occurs",
      withCondition({ op: "field", path: "channel.owner", in: ["personel"] }),
      { code: "unknown-value", hint: "did you mean `personal`?" },
    ],
    [
      "a kind that never occurs",
      withCondition({ op: "field", path: "kind", in: ["pots"] }),
      { code: "unknown-value", hint: "did you mean `post`?" },
    ],
    [
      "a list without a part",
      withCondition({ op: "any", of: [] }),
      { code: "empty-list", path: "`sample/one` when" },
    ],
    [
      "a comparison with nothing",
      withCondition({ op: "field", path: "channel.owner", in: [] }),
      { code: "empty-list" },
    ],
    [
      "an `every` over what is no list",
      withCondition({ op: "every", path: "author.role", where: { op: "known", path: "asOf" } }),
      { code: "not-a-list" },
    ],
    [
      "a mistake deep inside",
      withCondition({
        op: "all",
        of: [
          {
            op: "not",
            of: { op: "some", path: "media", where: { op: "field", path: "loction", in: ["off-site"] } },
          },
        ],
      }),
      { code: "unknown-path", path: "`sample/one` when.of[0].of.where" },
    ],
    [
      "an id used twice",
      withRule({ id: "sample/tone" }),
      { code: "duplicate-id", path: "rule `sample/tone`" },
    ],
    ["a ruleset without a rule", { ...sample, rules: [] }, { code: "empty-ruleset" }],
    [
      "a trigger that rests on what nobody sent",
      withRule({ trigger: { op: "field", path: "author.affiliation", in: ["workforce"] } }),
      { code: "open-trigger", path: "rule `sample/one`" },
    ],
    [
      "a condition that refers to itself",
      {
        ...withCondition({ op: "ref", name: "a" }),
        conditions: { a: { op: "not", of: { op: "ref", name: "a" } } },
      },
      { code: "cyclic-condition", path: "condition `a`" },
    ],
    [
      "conditions that refer to each other",
      {
        ...sample,
        conditions: { a: { op: "ref", name: "b" }, b: { op: "all", of: [{ op: "ref", name: "a" }] } },
      },
      { code: "cyclic-condition", path: "condition `b`" },
    ],
    [
      "a pattern that is not well formed",
      {
        ...sample,
        detectors: {
          ...sample.detectors,
          "x/rude": {
            id: "x/rude",
            title: "Rude",
            classes: {},
            uses: [],
            judge: () => [],
            patterns: [{ name: "rude", confidence: "certain", phrases: ["(rot"] }],
          },
        },
      },
      { code: "bad-pattern" },
    ],
    [
      "a permission that lowers the protection of patients",
      withPermission({ categories: ["phi-identifier"] }),
      { code: "lowers-privacy", path: "permission `sample/may`" },
    ],
    [
      "a permission that lowers a rule that protects patients",
      withPermission({ rules: ["sample/story"] }),
      { code: "lowers-privacy" },
    ],
    [
      "a permission for an unknown rule",
      withPermission({ rules: ["sample/tons"] }),
      { code: "unknown-rule", hint: "did you mean `sample/tone`?" },
    ],
    [
      "a day that is none",
      { ...sample, effective: { from: "2026-13-01" } },
      { code: "bad-period", path: "effective.from" },
    ],
    [
      "a period that ends before it begins",
      { ...sample, effective: { from: "2026-01-01", to: "2025-01-01" } },
      { code: "bad-period", path: "effective.to" },
    ],
  ])("%s", (_, ruleset, problem) => {
    const problems = problemsOf(ruleset);
    expect(problems).toContainEqual(expect.objectContaining({ ...problem, ruleset: "sample" }));
    for (const { message } of problems) expect(message).toMatch(/^[^A-Z].*[^.]$/);
  });

  it.each(["patient-identification", "patient-acknowledgement", "patient-media"])(
    "that nothing lowers the category %s",
    (category) => {
      expect(
        problemsOf(withPermission({ categories: ["respectful-conduct", category] })).map(({ code }) => code),
      ).toEqual(["lowers-privacy"]);
    },
  );

  it("values inside elements of a list by the field of the list", () => {
    const image = { op: "some", path: "media", where: { op: "field", path: "kind", in: ["image"] } };
    expect(problemsOf(withCondition(image))).toEqual([]);
    const post = { op: "some", path: "media", where: { op: "field", path: "kind", in: ["post"] } };
    expect(problemsOf(withCondition(post)).map(({ code }) => code)).toEqual(["unknown-value"]);
    const inside = {
      op: "some",
      path: "media",
      where: { op: "some", path: "people", where: { op: "field", path: "role", in: ["patient"] } },
    };
    expect(problemsOf(withCondition(inside))).toEqual([]);
    const deepValue = {
      op: "some",
      path: "media",
      where: { op: "some", path: "people", where: { op: "field", path: "role", in: ["patiant"] } },
    };
    expect(problemsOf(withCondition(deepValue)).map(({ code, hint }) => [code, hint])).toEqual([
      ["unknown-value", "did you mean `patient`?"],
    ]);
  });

  it("every problem at once, of every ruleset", () => {
    const problems = problemsOf(
      {
        ...withRule({
          cites: ["sample/tune"],
          trigger: { op: "found", detector: "x/rud" },
          when: { op: "known", path: "asof" },
        }),
        effective: { from: "soon" },
      },
      { ...sample, id: "other", rules: [] },
    );
    expect(problems.map(({ code, ruleset }) => `${ruleset} ${code}`).sort()).toEqual([
      "other empty-ruleset",
      "sample bad-period",
      "sample unknown-clause",
      "sample unknown-detector",
      "sample unknown-path",
    ]);
  });

  it("that a ruleset is passed twice", () => {
    expect(problemsOf(sample, { ...sample }).map(({ code }) => code)).toEqual(["duplicate-id"]);
  });

  it("where a problem stands in its message", () => {
    expect(() => compile(withRule({ cites: ["sample/tune"] }))).toThrow(
      "rulesets/sample rule `sample/one`: unknown clause `sample/tune`, did you mean `sample/tone`?",
    );
  });

  it("the same when a draft is evaluated", () => {
    expect(() => evaluate({ kind: "post", text: "hello" }, { ...sample, rules: [] })).toThrow(RulesetError);
  });
});

describe("what compile returns", () => {
  it("names its rulesets by version and by what they mean", () => {
    const [first] = compile(sample).rulesets;
    expect(first).toMatchObject({ id: "sample", version: "1.0.0", effective: sample.effective });
    const [second] = compile({ ...sample, title: "Another title" }).rulesets;
    const [third] = compile(withRule({})).rulesets;
    expect(new Set([first?.hash, third?.hash]).size).toBe(2);
    expect(second?.hash).toMatch(/^\w/);
  });

  it("decides as its rulesets do", () => {
    const subject = { kind: "post", text: "Project Heron starts" };
    expect(evaluate(subject, compile(sample))).toEqual(evaluate(subject, sample));
    expect(evaluate(subject, [sample])).toEqual(evaluate(subject, sample));
  });
});
