import { evaluate, type Ruleset, RulesetError, withInstitution } from "clearpost";
import { affiliationMention, conductInsult } from "clearpost/detectors";
import { any, defineRuleset, found, kind, not, permission, phrases, rule } from "clearpost/dsl";
import { hosts } from "clearpost/hosts";
import {
  coverageOf,
  diffRulesets,
  type RuleExamples,
  registry,
  replay,
  sampleInstitution,
  subjectsOf,
  trialOf,
  warningsOf,
} from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { clause, shared } from "../fixtures/clause.js";
import { withExamples } from "../fixtures/rulesets.js";

const ruleset = defineRuleset({
  id: "bay",
  version: "1.0.0",
  title: "Bay",
  effective: { from: "2026-01-01" },
  clauses: {
    "bay/tone": clause,
    "bay/quiet": { ...clause, advisory: "nothing in a draft shows it" },
    "bay/praise": clause,
    "bay/excuse": clause,
    "bay/open": clause,
  },
  detectors: {
    "x/rude": phrases(["rubbish"]),
    "x/loud": phrases(["buy now"]),
    "x/thanks": phrases(["thanks"]),
  },
  rules: [
    rule("bay/rude", {
      ...shared,
      alsoCites: [{ clause: "bay/excuse", when: found("x/loud") }],
      trigger: found("x/rude"),
      outcome: "review",
    }),
    rule("bay/insult", { ...shared, trigger: found(conductInsult), outcome: "warn" }),
  ],
  permissions: [
    permission("bay/thanks", {
      cites: ["bay/praise"],
      when: found("x/thanks"),
      lowers: { categories: ["respectful-conduct"] },
      to: "allow",
      note: "thanks are welcome",
    }),
  ],
});

const examples: readonly RuleExamples[] = [
  {
    rule: "bay/rude",
    violates: [{ subject: { kind: "post", text: "What rubbish." } }],
    passes: [{ kind: "post", text: "What a day." }],
  },
];

/** The ruleset with one thing otherwise. */
const but = (more: Partial<Ruleset>): Ruleset => ({ ...ruleset, ...more });
const codes = (problems: readonly { readonly code: string; readonly path: string }[]) =>
  problems.map(({ code, path }) => `${code} ${path}`);

describe("coverage", () => {
  const { clauses, rules, permissions } = coverageOf(ruleset, [
    ...examples,
    {
      rule: "bay/insult",
      violates: [],
      passes: [
        { kind: "post", text: "What rubbish, thanks." },
        { kind: "post", text: "Thanks." },
      ],
    },
  ]);

  it("tells how each clause is accounted for", () => {
    expect(clauses).toEqual({
      "bay/tone": { by: "rule", ids: ["bay/rude", "bay/insult"] },
      "bay/quiet": { by: "advisory", reason: "nothing in a draft shows it" },
      "bay/praise": { by: "permission", ids: ["bay/thanks"] },
      "bay/excuse": { by: "citation", ids: ["bay/rude"] },
      "bay/open": { by: "nothing" },
    });
  });

  it("counts the examples of each rule by side", () => {
    expect(rules["bay/rude"]).toEqual({ violates: 1, passes: 1, undetermined: 0 });
    expect(rules["bay/insult"]).toEqual({ violates: 0, passes: 2, undetermined: 0 });
  });

  it("counts the examples of which a permission lowers something", () => {
    expect(permissions).toEqual({ "bay/thanks": { lowers: 1 } });
    expect(coverageOf(ruleset).permissions).toEqual({ "bay/thanks": { lowers: 0 } });
  });
});

describe("warnings", () => {
  it("tell of clauses that nothing decides, and of rules that are not shown", () => {
    expect(codes(warningsOf(ruleset))).toEqual(["clause-not-covered clause `bay/open`"]);
    expect(codes(warningsOf(ruleset, examples))).toEqual([
      "clause-not-covered clause `bay/open`",
      "no-example rule `bay/insult`",
    ]);
  });

  it("tell of a rule written twice, and of one without effect", () => {
    const [first] = ruleset.rules;
    if (first === undefined) throw new Error("the sample has rules");
    const doubled = but({
      rules: [
        ...ruleset.rules,
        { ...first, id: "bay/again" },
        { ...first, id: "bay/mute", outcome: "allow" },
      ],
    });
    expect(codes(warningsOf(doubled)).slice(1)).toEqual([
      "duplicate-rule rule `bay/again`",
      "without-effect rule `bay/mute`",
    ]);
  });

  it.each(withExamples)("has none for %s", (_, builtIn, proof) => {
    expect(codes(warningsOf(builtIn, proof))).toEqual([]);
  });
});

describe("the difference between two rulesets", () => {
  const corpus = [
    { kind: "post", text: "What rubbish." },
    { kind: "post", text: "Hello." },
  ] as const;
  const [rude, insult] = ruleset.rules;
  const withRude = (more: object) => but({ rules: [{ ...rude, ...more }, insult] as never });

  const [thanks] = ruleset.permissions;
  const { "bay/open": _open, ...withoutOpen } = ruleset.clauses;

  const cases: readonly (readonly [string, Ruleset, object])[] = [
    ["nothing", ruleset, { bump: "none", changed: [], decisions: [] }],
    [
      "other words",
      withRude({ message: "say it kindly" }),
      { bump: "patch", changed: [{ rule: "bay/rude", parts: ["message"] }], decisions: [] },
    ],
    [
      "a stricter outcome",
      withRude({ outcome: "block" }),
      { bump: "minor", decisions: [{ index: 0, from: "review", to: "block" }] },
    ],
    [
      "a milder outcome",
      withRude({ outcome: "warn" }),
      { bump: "major", decisions: [{ index: 0, from: "review", to: "warn" }] },
    ],
    ["a rule less", but({ rules: [insult] as never }), { bump: "major", removed: ["bay/rude"] }],
    ["a rule turned off", withRude({ off: true }), { bump: "major", removed: ["bay/rude"] }],
    [
      "a rule more",
      but({ rules: [...ruleset.rules, { ...rude, id: "bay/new" }] as never }),
      { bump: "minor", added: ["bay/new"] },
    ],
    ["a permission less", but({ permissions: [] }), { bump: "major", changed: [] }],
    ["a clause less", but({ clauses: withoutOpen }), { bump: "major", clauses: { removed: ["bay/open"] } }],
    [
      "a clause more",
      but({ clauses: { ...ruleset.clauses, "bay/more": clause } }),
      { bump: "minor", clauses: { added: ["bay/more"], removed: [], changed: [] } },
    ],
    [
      "a clause in other words",
      but({ clauses: { ...ruleset.clauses, "bay/open": { ...clause, summary: "Be kinder." } } }),
      { bump: "patch", clauses: { changed: ["bay/open"] } },
    ],
    [
      "a clause of another category, under which a permission may reach its rule",
      but({ clauses: { ...ruleset.clauses, "bay/tone": { ...clause, category: "brand-use" } } }),
      { bump: "major" },
    ],
    [
      "a permission more",
      but({ permissions: [...ruleset.permissions, { ...thanks, id: "bay/again" }] as never }),
      { bump: "major", permissions: { added: ["bay/again"] } },
    ],
    [
      "a permission that reaches further",
      but({ permissions: [{ ...thanks, when: any(found("x/thanks"), found("x/loud")) }] as never }),
      { bump: "major", permissions: { changed: ["bay/thanks"] } },
    ],
    [
      "another alternative, which finds more",
      withRude({ trigger: any(found("x/rude"), found("x/loud")) }),
      { bump: "minor", decisions: [] },
    ],
    [
      "a circumstance more, which no draft of the corpus shows",
      withRude({ when: any(not(kind("reply"))) }),
      { bump: "major", decisions: [] },
    ],
    ["an excuse more", withRude({ unless: kind("reply") }), { bump: "major", decisions: [] }],
    ["leave to waive it", withRude({ waivable: true }), { bump: "major" }],
    [
      "other phrases of a detector of its own",
      but({ detectors: { ...ruleset.detectors, "x/rude": phrases(["piffle"]) } }),
      { bump: "major", detectors: { changed: ["x/rude"] } },
    ],
    ["another title", but({ title: "The bay" }), { bump: "patch" }],
  ];

  it("takes the drafts of examples", () => {
    const { decisions } = diffRulesets(ruleset, withRude({ outcome: "block" }), subjectsOf(examples));
    expect(decisions).toEqual([{ index: 0, from: "review", to: "block" }]);
  });

  it("judges both at one place, where only one of them has an institution", () => {
    const trigger = found(affiliationMention);
    const everybodys = defineRuleset({
      id: "bay",
      version: "1.0.0",
      title: "Bay",
      effective: { from: "2026-01-01" },
      clauses: { "bay/tone": clause },
      rules: [rule("bay/name", { ...shared, trigger, outcome: "warn" })],
    });
    const ours = withInstitution(everybodys, { ...sampleInstitution, names: ["Bay Clinic"], aliases: [] });
    const drafts = ["Bay Clinic is open.", "Lakewater Health is open."];
    const named = drafts.map((text) => ({ kind: "post", text }) as const);
    expect(diffRulesets(everybodys, ours, named).decisions).toEqual([]);
    expect(diffRulesets(ours, everybodys, named).decisions).toEqual([]);
    expect(named.map((draft) => evaluate(draft, ours).decision)).toEqual(["warn", "allow"]);
  });

  it.each(cases)("by %s", (_, other, expected) => {
    expect(diffRulesets(ruleset, other, corpus)).toMatchObject(expected);
  });
});

describe("a registry", () => {
  const first = but({ version: "1.0.0", effective: { from: "2026-01-01", to: "2026-07-01" } });
  const second = but({ version: "2.0.0", effective: { from: "2026-07-01" } });
  const versions = registry([second, first]);

  it.each([
    ["2025-12-31", undefined],
    ["2026-01-01", "1.0.0"],
    ["2026-06-30", "1.0.0"],
    ["2026-07-01", "2.0.0"],
    ["2031-01-01", "2.0.0"],
    ["someday", undefined],
  ])("on %s has version %s", (day, version) => {
    expect(versions.at(day)?.version).toBe(version);
  });

  it("refuses a day between two versions on which none is in force", () => {
    const late = but({ version: "2.0.0", effective: { from: "2026-07-02" } });
    expect(() => registry([first, late])).toThrow(/begins on 2026-07-02/);
  });

  it("refuses two versions on one day, and another ruleset", () => {
    expect(() => registry([first, but({ version: "1.1.0" })])).toThrow(RulesetError);
    expect(() => registry([first, { ...second, id: "other" }])).toThrow(/no version of/);
  });
});

describe("a replay", () => {
  const subject = { kind: "post", text: "What rubbish." };
  const kept = JSON.parse(JSON.stringify(evaluate(subject, ruleset)));

  it("proves a report that was kept", () => {
    expect(replay(kept, subject, ruleset).status).toBe("same");
    expect(replay({ ...kept, decision: "allow" }, subject, ruleset).status).toBe("differs");
    expect(replay(kept, { kind: "post", text: "What a day." }, ruleset).status).toBe("differs");
  });

  it("refuses under another ruleset or engine, and says why", () => {
    const changed = but({ version: "1.0.1", title: "Bay, revised" });
    expect(replay(kept, subject, changed)).toEqual({
      status: "refused",
      why: ["`bay` 1.0.0 is not the `bay` 1.0.1 given"],
    });
    expect(replay(kept, subject, { ...ruleset, id: "other" })).toMatchObject({
      why: ["`bay` was in play and was not given", "`other` was not in play"],
    });
    const older = { ...kept, engine: { version: "0.0.1", detectors: "0.0.1" } };
    expect(replay(older, subject, ruleset)).toMatchObject({ status: "refused" });
  });
});

describe("a trial", () => {
  const posts = [
    { kind: "post", text: "What rubbish.", asOf: "2026-03-02" },
    { kind: "post", text: "Hello.", asOf: "2026-03-09" },
    { kind: "post", text: "Rubbish again.", asOf: "2026-03-15" },
    { kind: "poem", text: "Hello." },
  ];

  it("counts what would have become of posts", () => {
    const result = trialOf(posts, ruleset);
    expect(result).toMatchObject({
      posts: 3,
      decisions: { allow: 1, warn: 0, review: 2, block: 0 },
      reviewsPerWeek: 1,
      rules: [{ rule: "bay/rude", posts: 2, samples: [0, 2] }],
      unreadable: [{ index: 3 }],
      changed: [],
    });
  });

  it("compares with another policy", () => {
    const [rude, insult] = ruleset.rules;
    const stricter = but({ rules: [{ ...rude, outcome: "block" }, insult] as never });
    expect(trialOf(posts, ruleset, { against: stricter }).changed).toEqual([
      { index: 0, from: "review", to: "block" },
      { index: 2, from: "review", to: "block" },
    ]);
  });

  it("takes what is true of every post, and tells how far it is", () => {
    const told: string[] = [];
    const progress = (done: number, all: number) => told.push(`${done} of ${all}`);
    const { posts: judged, unreadable } = trialOf(
      [{ text: "Hello." }, { kind: "post", text: "Hi." }],
      ruleset,
      {
        host: hosts.officialComposer,
        progress,
      },
    );
    expect([judged, unreadable]).toEqual([2, []]);
    expect(told).toEqual(["1 of 2", "2 of 2"]);
  });

  it("knows no week where no days were sent", () => {
    expect(trialOf([{ kind: "post", text: "Hello." }], ruleset).reviewsPerWeek).toBeUndefined();
  });
});
