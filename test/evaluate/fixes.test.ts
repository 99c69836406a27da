import { evaluate, type Fix, type Ruleset } from "clearpost";
import { defineRuleset, field, found, phrases, rule } from "clearpost/dsl";
import { describe, expect, it } from "vitest";
import { clause, shared } from "../fixtures/clause.js";
import { builtIn } from "../fixtures/rulesets.js";

/** Two edits that help, one that brings another finding, one that changes nothing. */
const ruleset = defineRuleset({
  id: "bay",
  version: "1.0.0",
  title: "Bay",
  effective: { from: "2026-01-01" },
  clauses: { "bay/tone": clause },
  detectors: {
    "x/rude": phrases(["rubbish"]),
    "x/story": phrases(["my own story"]),
    "x/line": phrases(["views are mine"]),
    "x/loud": phrases(["buy now"]),
    "x/stubborn": phrases(["stubborn"]),
  },
  rules: [
    rule("bay/rude", {
      ...shared,
      trigger: found("x/rude"),
      outcome: "review",
      remedy: { say: "leave it out", edit: "remove" },
    }),
    rule("bay/line", {
      ...shared,
      trigger: found("x/story"),
      require: found("x/line"),
      params: { line: { value: [" Views are mine."], combine: "replace" } },
      outcome: "warn",
      remedy: { say: "say whose views these are", edit: { insert: { param: "line" }, at: "end" } },
    }),
    rule("bay/loud", {
      ...shared,
      trigger: found("x/loud"),
      require: found("x/rude"),
      outcome: "warn",
      remedy: { say: "say it less loudly", edit: { insert: "Rubbish! ", at: "start" } },
    }),
    rule("bay/stubborn", {
      ...shared,
      trigger: found("x/stubborn"),
      require: field("information.publicStatus").is("public"),
      outcome: "review",
      remedy: { say: "wait", edit: { insert: " Please.", at: "end" } },
    }),
  ],
});

const fixesOf = (text: string, more: object = {}, policy: Ruleset = ruleset) =>
  evaluate({ kind: "post", text, ...more }, policy, { fixes: true }).findings.flatMap(({ fixes }) => fixes);

const applied = (text: string, fixes: readonly Fix[]) =>
  fixes.reduceRight((so, { start, end, insert }) => so.slice(0, start) + insert + so.slice(end), text);

describe("fixes", () => {
  it("take out every word that the finding marks", () => {
    const text = "What rubbish, rubbish again.";
    expect(applied(text, fixesOf(text))).toBe("What ,  again.");
  });

  it("insert a parameter's value, which the remedy shows", () => {
    expect(fixesOf("This is my own story.")).toEqual([
      { field: "text", start: 21, end: 21, insert: " Views are mine." },
    ]);
    const [finding] = evaluate({ kind: "post", text: "This is my own story." }, ruleset).findings;
    expect(finding?.remedy?.edit).toEqual({ insert: " Views are mine.", at: "end" });
  });

  it("are not offered when they bring another finding", () => {
    expect(fixesOf("Buy now")).toEqual([]);
  });

  it("are not offered when they do not help", () => {
    expect(fixesOf("A stubborn cough.")).toEqual([]);
  });

  it("reach the texts of media", () => {
    const media = [{ kind: "image", altText: "Rubbish on a bench." }];
    expect(fixesOf("A day out.", { media })).toEqual([
      { field: "media[0].altText", start: 0, end: 7, insert: "" },
    ]);
  });

  it("are not worked out unless asked for, and change nothing else", () => {
    const subject = { kind: "post", text: "What rubbish." };
    const plain = evaluate(subject, ruleset);
    expect(plain.findings.flatMap(({ fixes }) => fixes)).toEqual([]);
    const fixed = evaluate(subject, ruleset, { fixes: true });
    expect({ ...fixed, findings: fixed.findings.map((one) => ({ ...one, fixes: [] })) }).toEqual(plain);
    expect(Object.isFrozen(fixed.findings[0]?.fixes)).toBe(true);
  });

  it("mask a number of a patient by its kind, so that the draft is clear of it", () => {
    const text = "The man with MRN 40817263 goes home.";
    const fixes = fixesOf(text, {}, builtIn.msk);
    expect(applied(text, fixes)).toContain("[record number]");
    expect(applied(text, fixes)).not.toContain("40817263");
  });
});
