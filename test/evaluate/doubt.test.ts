import { evaluate } from "clearpost";
import { conduct, conductInsult, conductProfanity } from "clearpost/detectors";
import { defineRuleset, field, found, phrases, rule } from "clearpost/dsl";
import { loadRuleset, toJson } from "clearpost/schema";
import { describe, expect, it } from "vitest";
import { clause, shared } from "../fixtures/clause.js";

const frame = { id: "bay", version: "1.0.0", title: "Bay", effective: { from: "2026-01-01" } } as const;

const doubtful = defineRuleset({
  ...frame,
  clauses: { "bay/tone": clause },
  detectors: {
    "x/faint": phrases(["perhaps rubbish"], { confidence: "possible" }),
    "x/sure": phrases(["rubbish heap"]),
  },
  rules: [
    rule("bay/faint", { ...shared, trigger: found("x/faint"), outcome: "warn", onDoubt: "review" }),
    rule("bay/asked", {
      ...shared,
      trigger: found("x/sure"),
      require: field("information.publicStatus").is("public"),
      outcome: "warn",
      onUnknown: "review",
    }),
  ],
});

describe("a doubt that leads to more than certainty would", () => {
  it.each([
    ["faint evidence", "Perhaps rubbish."],
    ["a missing fact", "A rubbish heap."],
  ])("by %s, is inside the range", (_, text) => {
    const { decision, range } = evaluate({ kind: "post", text }, doubtful);
    expect(decision).toBe("review");
    expect(range).toEqual({ least: "allow", most: "review" });
  });
});

describe("a family of detectors", () => {
  const family = defineRuleset({
    ...frame,
    clauses: { "bay/tone": clause },
    rules: [rule("bay/family", { ...shared, trigger: found(conduct), outcome: "warn" })],
  });
  const turned = {
    ...family,
    detectors: Object.fromEntries(Object.entries(family.detectors).reverse()),
  };
  const draft = { kind: "comment", text: "You are a damn idiot." };

  it("is asked in one order, however the ruleset was written or stored", () => {
    const known = [conductInsult, conductProfanity].map(({ id }) => id);
    expect(Object.keys(family.detectors)).toEqual(expect.arrayContaining(known));
    const fingerprints = (policy: typeof family) =>
      evaluate(draft, policy).findings.map(({ fingerprint }) => fingerprint);
    expect(fingerprints(family)).not.toEqual([]);
    expect(fingerprints(turned)).toEqual(fingerprints(family));
    expect(fingerprints(loadRuleset(toJson(turned)) as typeof family)).toEqual(fingerprints(family));
  });
});
