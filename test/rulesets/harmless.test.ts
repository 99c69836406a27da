import { compile, evaluate } from "clearpost";
import { checkRuleset, harmlessSubjects } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { builtIn } from "../fixtures/rulesets.js";

describe.each(Object.entries(builtIn))("ruleset %s", (_id, ruleset) => {
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
