import { compile, evaluate, type Outcome } from "clearpost";
import { defineRuleset } from "clearpost/dsl";
import { testRuleset } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { privacyRules } from "../../rulesets/shared/privacy.js";
import { privacyExamples } from "../../rulesets/shared/privacy-examples.js";
import type { PrivacyPolicy } from "../../rulesets/shared/privacy-policy.js";

type Thresholds = Pick<PrivacyPolicy<string>, "recognisable" | "deidentified" | "families">;

/** A policy of an invented hospital with these thresholds. */
function policyWith(thresholds: Thresholds) {
  return defineRuleset({
    id: "riverbend",
    version: "1.0.0",
    title: "Riverbend Health",
    effective: { from: "2026-01-01" },
    institution: {
      names: ["Riverbend Health"],
      aliases: [],
      handles: [],
      domains: ["riverbend.example"],
      phones: [],
      addresses: [],
      sector: "private",
      taxStatus: "other",
      jurisdiction: "US",
      contacts: {},
    },
    clauses: {
      "riverbend/patients": {
        document: "Invented policy",
        locator: "1",
        quality: "own-wording",
        category: "patient-identification",
        summary: "Patients are not told of.",
      },
    },
    rules: privacyRules({
      prefix: "riverbend/privacy",
      phi: "riverbend/patients",
      identification: "riverbend/patients",
      acknowledgement: "riverbend/patients",
      media: "riverbend/patients",
      contact: "privacy@riverbend.example",
      ...thresholds,
    }),
  });
}

const texts = {
  recognisable:
    "My patient tonight is the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
  detailed: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
  general: "My patient asked for tea after her operation.",
  family: "The mother of a toddler on our ward knitted hats for the whole night shift.",
  nobody: "Hand washing saves lives, and so does a good night's sleep.",
} as const;

type Expected = Readonly<Record<keyof typeof texts, Outcome>>;

/** Rulings 5 and 6: what becomes of a patient who can be recognised, and of one who cannot. */
const policies: readonly (readonly [string, Thresholds, Expected])[] = [
  [
    "that forbids even de-identified cases",
    { recognisable: "block", deidentified: { outcome: "block", from: "any" } },
    { recognisable: "block", detailed: "block", general: "block", family: "block", nobody: "allow" },
  ],
  [
    "that reviews them and covers families",
    { recognisable: "block", deidentified: { outcome: "review", from: "any" }, families: "block" },
    { recognisable: "block", detailed: "review", general: "review", family: "block", nobody: "allow" },
  ],
  [
    "that allows what is very general",
    { recognisable: "block", deidentified: { outcome: "warn", from: "more-than-general" } },
    { recognisable: "block", detailed: "review", general: "warn", family: "review", nobody: "allow" },
  ],
  [
    "about identifiers only",
    { recognisable: "review" },
    { recognisable: "review", detailed: "review", general: "warn", family: "review", nobody: "allow" },
  ],
];

describe.each(policies)("a policy %s", (_, thresholds, expected) => {
  const ruleset = policyWith(thresholds);
  const policy = compile(ruleset);

  it.each(Object.entries(texts))("decides on a draft that is %s", (name, text) => {
    const channel = { owner: "personal", hostedBy: "other", audience: "public" };
    const { decision } = evaluate({ kind: "post", text, channel }, policy);
    expect(decision).toBe(expected[name as keyof typeof texts]);
  });

  it("proves its rules by the shared examples", () => {
    const { recognisable, deidentified, families } = thresholds;
    const examples = privacyExamples("riverbend/privacy", {
      recognisable,
      ...(deidentified === undefined ? {} : { deidentified: deidentified.outcome }),
      ...(families === undefined ? {} : { families }),
    });
    expect(testRuleset(ruleset, examples).map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
  });
});
