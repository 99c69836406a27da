import type { Ruleset } from "clearpost";
import { all, kind } from "clearpost/dsl";
import type { RuleExamples } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { declaredBy } from "../../scripts/changes/changesets.js";
import { lacking, neededBy } from "../../scripts/changes/needed.js";
import { sample } from "../evaluate/fixtures.js";

const examples: readonly RuleExamples[] = [
  {
    rule: "sample/tone",
    violates: [{ subject: { kind: "post", text: "What rubbish", channel: { owner: "personal" } } }],
    passes: [{ kind: "post", text: "A fine day", channel: { owner: "personal" } }],
  },
];

function withTone(change: Partial<Ruleset["rules"][number]>): Ruleset {
  return {
    ...sample,
    rules: sample.rules.map((rule) => (rule.id === "sample/tone" ? { ...rule, ...change } : rule)),
  };
}

const stricter = withTone({ outcome: "review", severity: "medium" });
const narrower = withTone({
  trigger: all(
    kind("post"),
    ...sample.rules.flatMap(({ id, trigger }) => (id === "sample/tone" ? [trigger] : [])),
  ),
});
const note = (step: string, text = "What is new.") => `---\n"clearpost": ${step}\n---\n\n${text}\n`;
const needed = (was: Ruleset | undefined, is: Ruleset) => neededBy([{ was, is, examples }]);

describe("the step that a change of a ruleset needs", () => {
  it.each([
    ["none at all", [sample, sample], "none", 0],
    ["other words", [sample, withTone({ message: "please be kind" })], "patch", 0],
    ["a stricter rule", [sample, stricter], "minor", 1],
    ["a milder rule", [stricter, sample], "major", 1],
    ["a ruleset that no version had", [undefined, sample], "minor", 0],
  ] as const)("%s", (_, pair, bump, decisions) => {
    expect(needed(pair[0], pair[1])).toEqual([{ ruleset: "sample", bump, decisions }]);
  });

  it("is told where the examples do not show it", () => {
    expect(needed(sample, narrower)[0]?.bump).toBe("major");
  });
});

describe("changesets", () => {
  it("declare the greatest of their steps", () => {
    expect(declaredBy([note("patch"), note("minor", "**Ruleset meaning.** Milder."), note("none")])).toEqual({
      bump: "minor",
      meaning: true,
    });
    expect(declaredBy([note("patch", '"clearpost": major')])).toEqual({ bump: "patch", meaning: false });
    expect(declaredBy([])).toEqual({ bump: "none", meaning: false });
  });

  it("must declare what the rulesets need, and say so where a decision differs", () => {
    const told = (notes: readonly string[], version: string) =>
      lacking(needed(stricter, sample), declaredBy(notes), version);
    const meaning = "**Ruleset meaning.** Tone is a tip.";
    expect(told([note("minor", meaning)], "1.4.0")).toEqual([
      "ruleset `sample` needs `major`, the changesets declare `minor`",
    ]);
    expect(told([note("major")], "1.4.0")).toEqual([
      "ruleset `sample` decides 1 of its examples otherwise, and no changeset says **ruleset meaning**",
    ]);
    expect(told([note("major", meaning)], "1.4.0")).toEqual([]);
    expect(told([note("minor", meaning)], "0.1.0")).toEqual([]);
    expect(told([], "0.1.0")).toHaveLength(2);
  });
});
