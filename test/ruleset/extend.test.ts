import { compile, evaluate, type Ruleset, RulesetError } from "clearpost";
import { conductInsult } from "clearpost/detectors";
import { type Change, defineRuleset, field, found, phrases, rule } from "clearpost/dsl";
import { describe, expect, it } from "vitest";
import { clause as invented } from "../fixtures/clause.js";

const clause = {
  ...invented,
  category: "confidential-information",
  summary: "Names of units stay inside.",
} as const;

const parent = defineRuleset({
  id: "northlake",
  version: "1.0.0",
  title: "Northlake Clinics",
  effective: { from: "2026-01-01" },
  institution: {
    names: ["Northlake Clinics"],
    aliases: [],
    handles: [],
    domains: ["northlake.example"],
    phones: [],
    addresses: [],
    sector: "private",
    taxStatus: "other",
    jurisdiction: "US",
    contacts: {},
  },
  clauses: { "northlake/units": clause, "northlake/tone": { ...clause, category: "respectful-conduct" } },
  detectors: { "x/unit": phrases(["heron unit"]) },
  rules: [
    rule("northlake/no-unit-names", {
      cites: ["northlake/units"],
      severity: "high",
      addresses: "both",
      trigger: found("x/unit"),
      when: field("channel.audience").inParam("audiences"),
      require: field("information.publicStatus").is("public"),
      params: {
        audiences: { value: ["public"], combine: "append" },
        words: { value: ["a", "b"], combine: "tighten" },
      },
      outcome: "review",
      floor: "review",
      locked: true,
      message: "this names an internal unit",
    }),
    rule("northlake/tone", {
      cites: ["northlake/tone"],
      severity: "low",
      addresses: "both",
      trigger: found(conductInsult),
      outcome: "warn",
      message: "these words may hurt somebody",
    }),
  ],
});

type Changes = NonNullable<Parameters<typeof extended>[0]>;

function extended(changes: { readonly [R in "northlake/no-unit-names" | "northlake/tone"]?: Change }) {
  return defineRuleset({
    id: "pine-bay",
    version: "1.0.0",
    title: "Pine Bay",
    effective: { from: "2026-02-01" },
    extends: [parent],
    clauses: { "pine-bay/tone": { ...clause, category: "respectful-conduct" } },
    rules: [],
    changes,
  });
}

const draft = (text: string, more: object = {}) => ({
  kind: "post",
  text,
  channel: { audience: "public" },
  information: { publicStatus: "internal" },
  ...more,
});
const unit = draft("Another night at the heron unit.");
const insult = draft("The manager is a lying idiot.");

const decide = (ruleset: Ruleset, subject: object) => evaluate(subject, compile(ruleset)).decision;

/** Codes and paths of what is refused. */
function refused(changes: Changes): readonly string[] {
  try {
    extended(changes);
  } catch (error) {
    if (error instanceof RulesetError) return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

describe("a ruleset that extends another", () => {
  it("takes over clauses, rules, detectors and the institution", () => {
    const child = extended({});
    expect(Object.keys(child.clauses)).toEqual(["northlake/units", "northlake/tone", "pine-bay/tone"]);
    expect(child.institution?.names).toEqual(["Northlake Clinics"]);
    expect(decide(child, unit)).toBe("review");
    expect(evaluate(unit, child).findings[0]).toMatchObject({ ruleset: "pine-bay", definedIn: "northlake" });
  });

  it("may be stricter, and says why", () => {
    const child = extended({ "northlake/no-unit-names": { outcome: "block", because: "section 4.2" } });
    expect(decide(child, unit)).toBe("block");
    expect(child.rules[0]?.changed).toEqual([
      { ruleset: "pine-bay", parts: ["outcome"], because: "section 4.2" },
    ]);
    expect(decide(parent, unit)).toBe("review");
  });

  it("may turn a rule off that is not locked; the rule stays listed", () => {
    const child = extended({ "northlake/tone": { outcome: "off", because: "our staff agreed so" } });
    expect(decide(child, insult)).toBe("allow");
    expect(decide(extended({}), insult)).toBe("warn");
    expect(child.rules[1]).toMatchObject({ id: "northlake/tone", off: true });
  });

  it("adds values to a list that says append", () => {
    const mail = draft("Another night at the heron unit.", { channel: { audience: "friends" } });
    const change = { params: { audiences: ["friends"] }, because: "section 4.3" };
    expect(decide(extended({}), mail)).toBe("allow");
    expect(decide(extended({ "northlake/no-unit-names": change }), mail)).toBe("review");
  });

  it("adds alternatives to a trigger and demands to what makes it right", () => {
    const published = draft("Another night at the heron unit.", { information: { publicStatus: "public" } });
    const adds = { require: field("approval.communications").is("granted") };
    expect(decide(extended({}), published)).toBe("allow");
    const asked = extended({ "northlake/no-unit-names": { adds, because: "section 4.4" } });
    expect(evaluate({ ...published, approvals: [] }, asked).decision).toBe("review");
    const wider = extended({
      "northlake/no-unit-names": { adds: { trigger: found(conductInsult) }, because: "section 4.5" },
    });
    expect(decide(wider, insult)).toBe("review");
  });

  it("keeps who wrote a rule and all that became of it through several rulesets", () => {
    const child = extended({ "northlake/tone": { message: "say it kindly", because: "our own words" } });
    const grandchild = defineRuleset({
      id: "pine-bay-north",
      version: "1.0.0",
      title: "Pine Bay North",
      effective: { from: "2026-03-01" },
      extends: [child],
      clauses: {},
      rules: [],
      changes: { "northlake/tone": { outcome: "review", because: "asked for by the board" } },
    });
    expect(grandchild.rules[1]).toMatchObject({
      definedIn: "northlake",
      outcome: "review",
      message: "say it kindly",
      changed: [{ ruleset: "pine-bay" }, { ruleset: "pine-bay-north" }],
    });
  });
});

describe("what an extension cannot do", () => {
  const because = "we would like to";
  const refusals: readonly (readonly [string, Changes, readonly string[]])[] = [
    [
      "turn a locked rule off",
      { "northlake/no-unit-names": { outcome: "off", because } },
      ["weakens-locked changes.northlake/no-unit-names"],
    ],
    [
      "lower a locked rule",
      { "northlake/no-unit-names": { outcome: "warn", because } },
      ["weakens-locked changes.northlake/no-unit-names.outcome"],
    ],
    [
      "make a list longer that may only be made shorter",
      { "northlake/no-unit-names": { params: { words: ["a", "c"] }, because } },
      ["loosens changes.northlake/no-unit-names.params.words"],
    ],
    [
      "empty a list",
      { "northlake/no-unit-names": { params: { words: [] }, because } },
      ["empty-list changes.northlake/no-unit-names.params.words"],
    ],
    [
      "set a parameter that is not there",
      { "northlake/no-unit-names": { params: { word: ["a"] }, because } },
      ["unknown-param changes.northlake/no-unit-names.params.word"],
    ],
    [
      "change without a reason",
      { "northlake/tone": { outcome: "review", because: " " } },
      ["no-reason changes.northlake/tone.because"],
    ],
    [
      "change a rule that nobody wrote",
      { "northlake/tones": { outcome: "review", because } } as Changes,
      ["unknown-rule changes.northlake/tones"],
    ],
  ];

  it.each(refusals)("%s", (_, changes, problems) => {
    expect(refused(changes)).toEqual(problems);
  });

  it("extend one ruleset twice", () => {
    const twice = () =>
      defineRuleset({
        id: "twice",
        version: "1.0.0",
        title: "Twice",
        effective: { from: "2026-01-01" },
        extends: [parent, parent],
        clauses: {},
        rules: [],
      });
    expect(twice).toThrow(/extended twice/);
  });

  it("tells every refusal at once, and what would slip through", () => {
    const changes: Changes = {
      "northlake/no-unit-names": { outcome: "allow", because: "" },
      "northlake/tone": { params: { no: ["x"] }, because: "" },
    };
    expect(refused(changes)).toHaveLength(4);
    expect(() => extended(changes)).toThrow(/it holds back what fits: `x\/unit` is seen/);
  });

  it("name a rule that does not exist, or cite an unknown clause: neither compiles", () => {
    const spec = {
      id: "typed",
      version: "1.0.0",
      title: "Typed",
      effective: { from: "2026-01-01" },
      extends: [parent],
      clauses: {},
    } as const;
    // @ts-expect-error there is no such rule
    expect(() => defineRuleset({ ...spec, rules: [], changes: { "northlake/no": { because } } })).toThrow();
    const citing = rule("typed/one", {
      cites: ["northlake/units"],
      severity: "low",
      addresses: "both",
      trigger: found("x/unit"),
      outcome: "warn",
      message: "this names an internal unit",
    });
    expect(defineRuleset({ ...spec, rules: [citing] }).rules).toHaveLength(3);
    // @ts-expect-error there is no such clause
    defineRuleset({ ...spec, rules: [{ ...citing, cites: ["northlake/unit"] }] });
  });
});
