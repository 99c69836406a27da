import { compile, evaluate, type Ruleset } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as cedarsSinai } from "clearpost/rulesets/cedars-sinai";
import { ruleset as mountSinai } from "clearpost/rulesets/mount-sinai";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { checkRuleset, harmlessSubjects } from "clearpost/testing";
import { describe, expect, it } from "vitest";

const rulesets: readonly Ruleset[] = [baseline, cedarsSinai, msk, mountSinai];

describe.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))("ruleset %s", (_id, ruleset) => {
  it("can be compiled", () => {
    expect(checkRuleset(ruleset)).toEqual([]);
  });

  it("says nothing about harmless drafts", () => {
    const compiled = compile(ruleset);
    for (const subject of harmlessSubjects) {
      const { findings } = evaluate(subject, compiled);
      expect(findings.map(({ rule }) => `${rule}: ${JSON.stringify(subject)}`)).toEqual([]);
    }
  });
});
