import type { Ruleset } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { examples as ofBaseline } from "clearpost/rulesets/baseline/examples";
import { ruleset as cedarsSinai } from "clearpost/rulesets/cedars-sinai";
import { examples as ofCedarsSinai } from "clearpost/rulesets/cedars-sinai/examples";
import { ruleset as mountSinai } from "clearpost/rulesets/mount-sinai";
import { examples as ofMountSinai } from "clearpost/rulesets/mount-sinai/examples";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { examples as ofMsk } from "clearpost/rulesets/msk/examples";
import { type RuleExamples, testRuleset } from "clearpost/testing";
import { describe, expect, it } from "vitest";

const sets: readonly (readonly [string, Ruleset, readonly RuleExamples[]])[] = [
  ["baseline", baseline, ofBaseline],
  ["cedars-sinai", cedarsSinai, ofCedarsSinai],
  ["msk", msk, ofMsk],
  ["mount-sinai", mountSinai, ofMountSinai],
];

/** Clauses that the privacy rules keep by not firing, so that no rule and no permission can cite them. */
const keptInSilence: readonly string[] = [
  "baseline/not-medical-advice-notice",
  "baseline/patient-speaks-for-self",
  "baseline/authorized-patient-story-allowed",
  "baseline/public-figure-or-historical",
];

describe.each(sets)("ruleset %s", (_id, ruleset, examples) => {
  it("does what its examples say", () => {
    expect(
      testRuleset(ruleset, examples).map(({ code, path, message }) => `${path} ${code}: ${message}`),
    ).toEqual([]);
  });

  it("cites every clause that is more than advice", () => {
    const rules = ruleset.rules.flatMap(({ cites, alsoCites = [] }) => [
      ...cites,
      ...alsoCites.map(({ clause }) => clause),
    ]);
    const cited = new Set([...rules, ...ruleset.permissions.flatMap(({ cites }) => cites)]);
    const decided = Object.entries(ruleset.clauses).filter(([, { advisory }]) => advisory === undefined);
    expect(decided.map(([id]) => id).filter((id) => !cited.has(id))).toEqual(
      keptInSilence.filter((id) => Object.hasOwn(ruleset.clauses, id)),
    );
  });

  it("speaks plainly", () => {
    for (const { id, message, remedy } of ruleset.rules) {
      expect(message, id).toMatch(/^[^A-Z].*[^.!]$/);
      expect(message, id).not.toMatch(/disciplin|terminat|violat|sanction/);
      expect(remedy?.say, id).toMatch(/^[^A-Z].*[^.!]$/);
    }
  });
});
