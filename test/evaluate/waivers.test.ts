import { evaluate, type Waiver } from "clearpost";
import { defineRuleset, found, kind, phrases, rule } from "clearpost/dsl";
import { describe, expect, it } from "vitest";
import { clause, shared } from "../fixtures/clause.js";

const ruleset = defineRuleset({
  id: "bay",
  version: "1.0.0",
  title: "Bay",
  effective: { from: "2026-01-01" },
  clauses: { "bay/tone": clause },
  detectors: { "x/rude": phrases(["rubbish"]), "x/harm": phrases(["or else"]) },
  rules: [
    rule("bay/rude", {
      ...shared,
      trigger: found("x/rude"),
      outcome: "block",
      waivable: true,
      floor: "warn",
    }),
    rule("bay/harm", { ...shared, trigger: found("x/harm"), outcome: "block" }),
    rule("bay/ad", { ...shared, trigger: kind("ad"), outcome: "review", waivable: true }),
  ],
});

const waiver: Waiver = {
  id: "w1",
  rule: "bay/rude",
  match: "any",
  to: "warn",
  because: "quoted from the paper that we answer",
  approvedBy: "Ines Okafor, communications",
  from: "2026-03-01",
  expires: "2026-06-01",
};
const rude = { kind: "post", text: "What rubbish.", asOf: "2026-04-01" };

const given = (more: Partial<Waiver>, subject: object = rude, contentHash?: string) =>
  evaluate(subject, ruleset, { waivers: [{ ...waiver, ...more }], contentHash });

describe("a waiver", () => {
  it("lowers the finding, which stays listed as waived", () => {
    const { decision, findings, waivers, range } = given({});
    expect(decision).toBe("warn");
    expect(findings).toMatchObject([{ status: "waived", outcome: "warn", declared: "block" }]);
    expect(waivers).toEqual([{ id: "w1", status: "used" }]);
    expect(range).toEqual({ least: "warn", most: "warn" });
    expect(evaluate(rude, ruleset).decision).toBe("block");
  });

  it("lowers only what it names", () => {
    const { decision, findings } = given({}, { ...rude, text: "What rubbish. Stop it or else." });
    expect(decision).toBe("block");
    expect(findings.map(({ status }) => status).toSorted()).toEqual(["violation", "waived"]);
  });

  it("may mean one finding", () => {
    const [{ fingerprint = "" } = {}] = evaluate(rude, ruleset).findings;
    expect(given({ match: { fingerprint } }).decision).toBe("warn");
    expect(given({ match: { fingerprint: "0000000000000000" } }).waivers).toEqual([
      { id: "w1", status: "unused" },
    ]);
  });

  it("may mean one text, by its keyed hash", () => {
    const match = { contentHash: "a1b2" };
    expect(given({ match }, rude, "a1b2").decision).toBe("warn");
    expect(given({ match }, rude, "c3d4").decision).toBe("block");
    expect(given({ match }, rude).decision).toBe("block");
  });

  const idle: readonly (readonly [string, Partial<Waiver>, object, string])[] = [
    ["is refused below the floor", { to: "allow" }, rude, "refused"],
    [
      "is refused where the rule cannot be waived",
      { rule: "bay/harm" },
      { ...rude, text: "or else" },
      "refused",
    ],
    ["is refused without a reason", { because: " " }, rude, "refused"],
    ["is refused without a name", { approvedBy: "" }, rude, "refused"],
    ["is refused when nobody sent the day", {}, { kind: "post", text: "What rubbish." }, "refused"],
    ["is refused with days that are none", { expires: "soon" }, rude, "refused"],
    ["is over on the day it expires", {}, { ...rude, asOf: "2026-06-01" }, "expired"],
    ["is unused before its first day", {}, { ...rude, asOf: "2026-02-28" }, "unused"],
    ["is unused where nothing was found", {}, { ...rude, text: "What a day." }, "unused"],
    [
      "is unused where the outcome is no stricter",
      { rule: "bay/ad", to: "review" },
      { ...rude, kind: "ad" },
      "unused",
    ],
  ];

  it.each(idle)("%s", (_, more, subject, status) => {
    const { decision, waivers, findings } = given(more, subject);
    expect(waivers).toMatchObject([{ id: "w1", status }]);
    expect(decision).toBe(evaluate(subject, ruleset).decision);
    expect(findings.some((finding) => finding.status === "waived")).toBe(false);
  });

  it("never holds any of the draft", () => {
    const { waivers } = given({ to: "allow" }, { ...rude, text: "What rubbish, Quillon." });
    expect(JSON.stringify(waivers)).not.toMatch(/rubbish|Quillon/);
  });
});
