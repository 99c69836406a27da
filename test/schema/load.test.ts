import { evaluate, type Ruleset, RulesetError } from "clearpost";
import { conductInsult } from "clearpost/detectors";
import { defineDetector } from "clearpost/dsl";
import { loadRuleset, type RulesetData, toJson } from "clearpost/schema";
import { describe, expect, it } from "vitest";
import { drafts, proven, small, smallWith } from "./fixtures.js";

/** Codes and paths of what is refused. */
function refused(data: unknown, options?: Parameters<typeof loadRuleset>[1]): readonly string[] {
  try {
    loadRuleset(data, options);
  } catch (error) {
    if (error instanceof RulesetError) return error.problems.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe.each(proven)("ruleset $id after a journey through JSON", ({ ruleset, subjects, json }) => {
  it("gives the same report on every subject of its examples", () => {
    const loaded = loadRuleset(json);
    expect(subjects.length).toBeGreaterThan(50);
    for (const subject of subjects) expect(evaluate(subject, loaded)).toEqual(evaluate(subject, ruleset));
  });

  it("is the same data again", () => {
    expect(toJson(loadRuleset(json))).toEqual(JSON.parse(json));
  });
});

describe("a ruleset as data", () => {
  it("finds built-in detectors, families, own phrases and own shapes", () => {
    const ruleset = loadRuleset(small());
    expect(Object.keys(ruleset.detectors)).toEqual(
      expect.arrayContaining(["conduct/insult", "conduct/threat", "phi/name", "x/badge", "x/codename"]),
    );
    const found = drafts.map((draft) => evaluate(draft, ruleset).findings.map(({ rule }) => rule));
    expect(found[0]).toEqual(["riverbend/no-unit-names"]);
    expect(found[1]).toContain("riverbend/no-unit-names");
    expect(found[2]).toContain("riverbend/tone");
    expect(found[3]).toContain("riverbend/names-beside-badges");
  });

  it("reads text as well as values", () => {
    const fromText = loadRuleset(JSON.stringify(small()));
    const fromValue = loadRuleset(small());
    for (const draft of drafts) expect(evaluate(draft, fromText)).toEqual(evaluate(draft, fromValue));
  });

  it("takes detectors written in code, by their id", () => {
    const own = defineDetector({
      id: "riverbend/shouting",
      title: "Shouting",
      patterns: [{ name: "hey", confidence: "certain", phrases: ["hey you there"] }],
    });
    const data = smallWith({ "rules.2.trigger.detector": own.id, [`detectors.${own.id}`]: true });
    const draft = { kind: "post", text: "Hey you there, listen" };
    expect(evaluate(draft, loadRuleset(data, { detectors: [own] })).decision).toBe("warn");
    expect(refused(data)).toEqual([
      'unknown-detector detectors["riverbend/shouting"]',
      "unknown-detector rules[2].trigger.detector",
    ]);
  });

  it("writes down detectors that are data, and names all others", () => {
    const ruleset = loadRuleset(small());
    const detectors = { ...ruleset.detectors, [conductInsult.id]: conductInsult };
    const written = toJson({ ...ruleset, detectors }).detectors;
    expect(written?.[conductInsult.id]).toBe(true);
    expect(written?.["x/badge"]).toEqual({
      shape: "AA-9999",
      label: ["badge"],
      title: "Badge number",
      confidence: "certain",
      classes: {},
    });
  });
});

describe("a ruleset that extends others", () => {
  const child: RulesetData = {
    id: "pine-bay",
    version: "1.0.0",
    title: "Pine Bay",
    effective: { from: "2026-02-01" },
    extends: ["riverbend"],
    changes: { "riverbend/tone": { outcome: "block", because: "section 2" } },
    clauses: {},
    rules: [],
  };
  const rulesets: readonly Ruleset[] = [loadRuleset(small())];

  it("finds them among those that are given, and changes their rules", () => {
    const loaded = loadRuleset(child, { rulesets });
    expect(evaluate(drafts[2], loaded).decision).toBe("block");
    expect(loaded.rules[2]?.definedIn).toBe("riverbend");
    const again = loadRuleset(JSON.stringify(toJson(loaded)));
    expect(evaluate(drafts[2], again)).toEqual(evaluate(drafts[2], loaded));
  });

  it("is refused when it names what is not there, gives no reason or loosens", () => {
    expect(refused(child)).toEqual(["unknown-ruleset extends[0]", 'unknown-rule changes["riverbend/tone"]']);
    const blank = { ...child, changes: { "riverbend/tone": { outcome: "off", because: " " } } };
    expect(refused(blank, { rulesets })).toEqual(['no-reason changes["riverbend/tone"].because']);
    const twice = { ...child, extends: ["riverbend", "riverbend"] };
    expect(refused(twice, { rulesets })).toEqual(["duplicate-id extends[1]"]);
    const locked = [loadRuleset(smallWith({ "rules.2.locked": true }))];
    const softer = { ...child, changes: { "riverbend/tone": { outcome: "allow", because: "section 2" } } };
    expect(refused(softer, { rulesets: locked })).toEqual([
      'weakens-locked changes["riverbend/tone"].outcome',
    ]);
  });
});

type Fault = readonly [
  title: string,
  edits: { readonly [path: string]: unknown },
  expected: readonly string[],
];

const faults: readonly Fault[] = [
  ["a wrong op", { "rules.0.when.of.1.of.0.op": "knwon" }, ["wrong-value rules[0].when.of[1].of[0].op"]],
  [
    "a wrong path",
    { "rules.0.when.of.1.of.1.where.path": "knid" },
    ["unknown-path rules[0].when.of[1].of[1].where.path"],
  ],
  ["a path through a list", { "rules.0.unless.path": "media[].kind" }, ["unknown-path rules[0].unless.path"]],
  ["an unknown clause", { "rules.1.cites.0": "riverbend/unit-name" }, ["unknown-clause rules[1].cites[0]"]],
  ["an unknown value", { "conditions.official.in.0": "institutoin" }, ["unknown-value conditions.official"]],
  [
    "an unknown detector beside another",
    { "rules.1.trigger.of.0": "phi/nam" },
    ["unknown-detector rules[1].trigger.of[0]"],
  ],
  [
    "an id that comes twice",
    { "rules.2.id": "riverbend/no-unit-names" },
    ["duplicate-id rules[2].id", "unknown-rule permissions[0].lowers.rules[0]"],
  ],
  [
    "an open trigger",
    { "rules.2.trigger": { op: "field", path: "author.role", in: ["nurse"] } },
    ["open-trigger rules[2].trigger"],
  ],
  [
    "several at once",
    {
      "rules.0.severty": "high",
      "rules.1.outcome": "blok",
      "rules.2.message": undefined,
      "permissions.0.lowers": { rules: [3] },
    },
    [
      "unknown-field rules[0]",
      "wrong-value rules[1].outcome",
      "missing-field rules[2].message",
      "wrong-type permissions[0].lowers.rules[0]",
    ],
  ],
  ["a known field where it does not belong", { "rules.0.document": "Policy" }, ["unknown-field rules[0]"]],
  [
    "an own detector under a built-in's id",
    { "detectors.phi/ssn": { phrases: ["hello"] } },
    ['bad-id detectors["phi/ssn"]'],
  ],
  [
    "a phrase that is none",
    { "detectors.x/codename": { phrases: ["blue (jay"] } },
    ['bad-pattern detectors["x/codename"].phrases'],
  ],
  ["a value and a range", { "rules.1.require.in": ["2026-01-01"] }, ["wrong-value rules[1].require"]],
  ["no rule", { rules: [], permissions: [] }, ["empty-ruleset rules"]],
  [
    "a condition in a circle",
    { "conditions.official": { op: "not", of: { op: "ref", name: "official" } } },
    ["cyclic-condition conditions.official"],
  ],
];

describe("what is wrong is told with its path in the data", () => {
  it.each(faults)("%s", (_, edits, expected) => {
    expect(refused(smallWith(edits))).toEqual(expected);
  });

  it("with what would be right", () => {
    const data = smallWith({ "rules.1.outcome": "blok", "conditions.official.op": "feild" });
    expect(() => loadRuleset(data)).toThrow(/rules\[1\]\.outcome: must be one of .*did you mean `block`\?/);
    expect(() => loadRuleset(data)).toThrow(/conditions\.official\.op: .*did you mean `field`\?/);
  });

  it("never with a name that nobody knows", () => {
    const secret = smallWith({ "Maria Lopez was here": 1 });
    expect(() => loadRuleset(secret)).toThrow(RulesetError);
    expect(() => loadRuleset(secret)).not.toThrow(/Maria/);
  });
});
