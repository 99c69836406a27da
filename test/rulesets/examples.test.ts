import { testRuleset } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { withExamples } from "../fixtures/rulesets.js";

describe.each(withExamples)("ruleset %s", (_id, ruleset, examples) => {
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
    const decided = Object.entries(ruleset.clauses).filter(
      ([, { advisory, silent }]) => (advisory ?? silent) === undefined,
    );
    expect(decided.map(([id]) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("speaks plainly", () => {
    for (const { id, message, remedy } of ruleset.rules) {
      expect(message, id).toMatch(/^[^A-Z].*[^.!]$/);
      expect(message, id).not.toMatch(/disciplin|terminat|violat|sanction/);
      expect(remedy?.say, id).toMatch(/^[^A-Z].*[^.!]$/);
    }
  });
});
