import { defineDetector } from "clearpost/dsl";
import { checkDetector, type RuleExamples, testRuleset } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { sample } from "../evaluate/fixtures.js";

const codenames: RuleExamples = {
  rule: "sample/codenames",
  violates: [
    {
      subject: {
        kind: "post",
        text: "Nights on the bluejay unit",
        information: { publicStatus: "internal" },
      },
      marks: "bluejay unit",
    },
  ],
  passes: [{ kind: "post", text: "A blue jay at my window" }],
  undetermined: [{ kind: "post", text: "Nights on the bluejay unit" }],
};

/** Codes of what is wrong with the examples of one rule. */
function codesOf(examples: RuleExamples): readonly string[] {
  const problems = testRuleset(sample, [examples]);
  return problems.filter(({ code }) => code !== "no-example").map(({ code }) => code);
}

describe("examples of a ruleset", () => {
  it("hold when the rule does what they say", () => {
    expect(codesOf(codenames)).toEqual([]);
  });

  it("must be there for every rule", () => {
    expect(testRuleset(sample, []).map(({ code }) => code)).toEqual(sample.rules.map(() => "no-example"));
  });

  it("show both sides", () => {
    expect(codesOf({ rule: "sample/codenames", violates: [], passes: [] })).toEqual([
      "no-violating-example",
      "no-passing-example",
    ]);
    expect(codesOf({ ...codenames, rule: "sample/codename" })).toContain("unknown-rule");
  });

  it("are told apart when the rule does otherwise", () => {
    const [violating] = codenames.violates;
    const swapped = {
      ...codenames,
      violates: [{ subject: { kind: "post", text: "A blue jay at my window" } }],
      passes: [{ kind: "post", text: "Nights on the bluejay unit" }],
    } as const;
    expect(codesOf(swapped)).toEqual(["does-not-violate", "does-not-pass"]);
    expect(codesOf({ ...codenames, undetermined: codenames.passes })).toEqual(["not-undetermined"]);
    expect(
      codesOf({
        ...codenames,
        violates: violating === undefined ? [] : [{ ...violating, marks: "the bluejay unit" }],
      }),
    ).toEqual(["wrong-span"]);
    expect(
      codesOf({
        ...codenames,
        violates: violating === undefined ? [] : [{ ...violating, alsoCites: ["sample/tone"] }],
      }),
    ).toEqual(["not-cited"]);
    expect(
      codesOf({
        ...codenames,
        violates: codenames.violates.map((one) => ({
          ...one,
          citesNot: ["sample/codenames", "sample/tone"],
        })),
      }),
    ).toEqual(["wrongly-cited"]);
  });

  it("are written on the surface that the rule's entry names, save those that name another", () => {
    const surface = {
      carries: ["text"],
      sends: [],
      asks: "author",
      declaredBy: "a test",
      on: "2026-03-02",
      because: "it shows one account",
    } as const;
    const official = {
      ...surface,
      id: "desk",
      title: "Desk",
      sets: { "channel.owner": "institution" },
    } as const;
    const rude = { kind: "post", text: "What rubbish" } as const;
    const tone = { rule: "sample/tone", passes: [{ kind: "post", text: "A fine day" }] } as const;
    const own = { ...official, id: "own", sets: { "channel.owner": "personal" } } as const;
    expect(codesOf({ ...tone, violates: [{ subject: rude }] })).toEqual(["does-not-violate"]);
    expect(codesOf({ ...tone, host: own, violates: [{ subject: rude }] })).toEqual([]);
    expect(codesOf({ ...tone, host: official, violates: [{ subject: rude, host: own }] })).toEqual([]);
    expect(codesOf({ ...tone, host: official, violates: [{ subject: rude }] })).toEqual(["does-not-violate"]);
  });

  it("do not pass where a note is made", () => {
    const notes = sample.rules.map((rule) =>
      rule.id === "sample/tone" ? ({ ...rule, outcome: "allow", severity: "info" } as const) : rule,
    );
    const rude = { kind: "post", text: "What rubbish", channel: { owner: "personal" } } as const;
    const problems = testRuleset({ ...sample, rules: notes }, [
      { rule: "sample/tone", violates: [{ subject: rude }], passes: [rude] },
    ]);
    expect(problems.filter(({ code }) => code !== "no-example").map(({ code }) => code)).toEqual([
      "does-not-pass",
    ]);
  });

  it("say when a known weakness is gone", () => {
    const found = codenames.violates.map(({ subject }) => subject);
    expect(codesOf({ ...codenames, knownMiss: found })).toEqual(["miss-is-found"]);
    expect(codesOf({ ...codenames, knownFalseAlarm: codenames.passes })).toEqual(["false-alarm-is-gone"]);
  });

  it("never repeat a text in what they say", () => {
    const problems = testRuleset(sample, [
      { ...codenames, violates: [{ subject: { kind: "post", text: "quagga" } }] },
    ]);
    expect(JSON.stringify(problems)).not.toContain("quagga");
  });
});

describe("examples of a detector", () => {
  const detector = defineDetector({
    id: "x/bird",
    title: "Birds",
    patterns: [{ name: "bird", confidence: "certain", phrases: ["heron"] }],
  });

  it("hold when it sees what it should and nothing else", () => {
    expect(
      checkDetector(detector, {
        detects: [{ text: "A heron!", match: "heron" }],
        ignores: [{ text: "A cat", why: "no bird" }],
      }),
    ).toEqual([]);
  });

  it("tell of what it misses and of what it should not see", () => {
    const problems = checkDetector(detector, {
      detects: [{ text: "A crane", match: "crane" }],
      ignores: [{ text: "Heron Street", why: "a street" }],
    });
    expect(problems.map(({ code }) => code)).toEqual(["does-not-detect", "does-not-ignore"]);
  });
});
