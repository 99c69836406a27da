import { evaluate, type Subject } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { harmlessSubjects, sampleSubjects } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { rowOf } from "../../src/model/index.js";
import { type ClearpostMatchers, matchers } from "../../src/testing/vitest.js";
import { sample } from "../evaluate/fixtures.js";

declare module "vitest" {
  interface Matchers<T> extends ClearpostMatchers<T> {}
}

expect.extend(matchers);

const harmless: Subject = { kind: "post", text: "A fine day" };
const unit: Subject = {
  kind: "post",
  text: "Nights on the bluejay unit",
  information: { publicStatus: "internal" },
};
const unsaid: Subject = { kind: "post", text: "Nights on the bluejay unit" };
const rule = "sample/codenames";

describe("matchers", () => {
  it("hold when the draft is judged so", () => {
    expect(harmless).toPass(sample);
    expect(unit).not.toPass(sample);
    expect(unit).toPass(sample, "sample/tone");
    expect(unit).toFind(sample, rule);
    expect(unit).toFind(sample, rule, { outcome: "block", marks: "bluejay unit", cites: rule });
    expect(unsaid).not.toFind(sample, rule);
    expect(unsaid).toFind(sample, rule, { status: "undetermined", outcome: "review" });
    expect(unsaid).toAsk(sample, rule, "information.publicStatus");
    expect(unit).not.toAsk(sample, rule);
  });

  const wrong: readonly (readonly [string, () => void])[] = [
    [
      "expected the draft to be allowed; it leads to `block`: sample/codenames (violation, block)",
      () => expect(unit).toPass(sample),
    ],
    [
      "expected the draft to be found by `sample/codenames`; it leads to `allow`",
      () => expect(harmless).toFind(sample, rule),
    ],
    ["expected the draft not to be found by", () => expect(unit).not.toFind(sample, rule)],
    ["with `warn`", () => expect(unit).toFind(sample, rule, { outcome: "warn" })],
    ["at the words given", () => expect(unit).toFind(sample, rule, { marks: "the bluejay" })],
    ["citing `sample/tone`", () => expect(unit).toFind(sample, rule, { cites: "sample/tone" })],
    ["about `channel.owner`", () => expect(unsaid).toAsk(sample, rule, "channel.owner")],
  ];

  it.each(wrong)("say what is otherwise: %s", (message, claim) => {
    expect(claim).toThrow(message);
  });

  it("never repeat the draft", () => {
    const { message } = matchers.toFind(unit, sample, rule, { marks: "Nights" });
    expect(message()).not.toMatch(/bluejay|Nights/u);
  });
});

describe("sample subjects", () => {
  it("are of every kind", () => {
    const kinds = new Set(sampleSubjects.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...(rowOf("kind")?.values ?? [])].sort());
  });

  it("are decided in more ways than one, and the harmless among them are let through", () => {
    const decided = (subjects: readonly Subject[]) =>
      new Set(subjects.map((subject) => evaluate(subject, baseline).decision));
    expect([...decided(harmlessSubjects)]).toEqual(["allow"]);
    expect(decided(sampleSubjects).size).toBeGreaterThan(2);
  });
});
