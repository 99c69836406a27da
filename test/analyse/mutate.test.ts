import type { Ruleset } from "clearpost";
import { all, any, atLeast, count, field, found, known, near, not, ref, some } from "clearpost/dsl";
import { mutateRuleset, type RuleExamples, testRuleset } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { conditionMutants } from "../../src/analyse/mutate/conditions.js";
import { permissionMutants } from "../../src/analyse/mutate/permissions.js";
import { ruleMutants } from "../../src/analyse/mutate/rules.js";
import { sample } from "../evaluate/fixtures.js";
import { withExamples } from "../fixtures/rulesets.js";

const personal = { channel: { owner: "personal" } } as const;
const examples: readonly RuleExamples[] = [
  {
    rule: "sample/codenames",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Nights on the bluejay unit",
          information: { publicStatus: "internal" },
        },
        marks: "bluejay unit",
      },
    ],
    passes: [
      { kind: "post", text: "A blue jay at my window" },
      { kind: "post", text: "Project heron is out", information: { publicStatus: "public" } },
      {
        kind: "post",
        text: "The bluejay unit is short on our pay",
        information: { publicStatus: "internal" },
        ...personal,
      },
    ],
    undetermined: [{ kind: "post", text: "Nights on the bluejay unit" }],
  },
  {
    rule: "sample/tone",
    violates: [{ subject: { kind: "post", text: "What rubbish", ...personal }, outcome: "warn" }],
    passes: [
      { kind: "post", text: "What rubbish", channel: { owner: "institution" } },
      { kind: "post", text: "A fine day", ...personal },
    ],
    undetermined: [],
  },
  {
    rule: "sample/story",
    violates: [{ subject: { kind: "post", text: "meet our patient", authorizations: [] } }],
    passes: [{ kind: "post", text: "a fine day", authorizations: [] }],
    undetermined: [{ kind: "post", text: "meet our patient", channel: { owner: "institution" } }],
  },
  {
    rule: "sample/steps",
    violates: [{ subject: { kind: "account-request", accountRequest: { steps: { training: false } } } }],
    passes: [{ kind: "account-request", accountRequest: { steps: { training: true } } }],
  },
];

const told = (path: string, mutation: string) => `${path}: ${mutation}`;
const result = mutateRuleset(sample, examples);
const alive = new Set(result.survivors.map(({ path, mutation }) => told(path, mutation)));

/** The slow way: each mutant as a ruleset of its own, all examples run. */
function killedSlowly(ruleset: Ruleset, proof: readonly RuleExamples[] = examples): boolean {
  return testRuleset(ruleset, proof).length > 0;
}

describe("mutants", () => {
  it("are those that no example kills, and no others", () => {
    const ofRules = sample.rules.flatMap((rule) =>
      ruleMutants(rule, sample.conditions).map((mutant) => ({
        name: told(`\`${rule.id}\` ${mutant.at}`, mutant.mutation),
        ruleset: { ...sample, rules: sample.rules.map((one) => (one === rule ? mutant.rule : one)) },
      })),
    );
    const reached = new Set(["respectful-conduct", "confidential-information"]);
    const ofPermissions = sample.permissions.flatMap((permission) =>
      permissionMutants(permission, sample.conditions, reached).map((mutant) => ({
        name: told(`\`${permission.id}\` ${mutant.at}`.trimEnd(), mutant.mutation),
        ruleset: { ...sample, permissions: mutant.permission === undefined ? [] : [mutant.permission] },
      })),
    );
    const compiling = [...ofRules, ...ofPermissions].flatMap(({ name, ruleset }) => {
      try {
        return [{ name, killed: killedSlowly(ruleset) }];
      } catch {
        return []; // it does not compile
      }
    });
    const survivors = compiling.filter(({ killed }) => !killed).map(({ name }) => name);
    expect([...alive].sort()).toEqual(survivors.sort());
    expect(result.killed).toBe(compiling.length - survivors.length);
    expect(result.made).toBe(ofRules.length + ofPermissions.length);
    expect(result.refused).toBe(result.made - compiling.length);
    expect(survivors.length).toBeGreaterThan(0);
    expect(result.killed).toBeGreaterThan(0);
  });

  it("are told in English, with where they are and an example that shows them", () => {
    const outcome = result.survivors.find(({ path }) => path === "`sample/codenames` outcome");
    expect(outcome).toEqual({
      rule: "sample/codenames",
      path: "`sample/codenames` outcome",
      mutation: "`review` in place of `block`",
      kind: "outcome",
      shownBy: "rule `sample/codenames` violates[0]",
    });
    // The example of this one says what it leads to.
    expect(alive).not.toContain("`sample/tone` outcome: `review` in place of `warn`");
  });

  it("never repeat a draft", () => {
    const drafts = JSON.stringify(
      mutateRuleset(sample, [
        { ...examples[1], violates: [], passes: [{ kind: "post", text: "quagga" }] } as RuleExamples,
      ]),
    );
    expect(drafts).not.toContain("quagga");
  });

  it("are made of the kinds asked for", () => {
    const { survivors, made } = mutateRuleset(sample, examples, { kinds: ["floor"] });
    expect(made).toBe(1);
    expect(survivors.map(({ path }) => path)).toEqual(["`sample/story` floor"]);
  });

  it("may be excused with a reason, by place or by what was done", () => {
    const { survivors, excused, problems } = mutateRuleset(sample, examples, {
      kinds: ["floor", "outcome"],
      excuses: [
        { path: "`sample/story` floor", because: "no permission reaches it" },
        { mutation: "`review` in place of `block`", because: "the examples do not tell" },
        { path: "`sample/steps` floor", because: "there is none" },
        { path: "`sample/steps` outcome", because: " " },
        { because: "it names nothing" },
      ],
    });
    expect(excused.map(({ path, because }) => `${path}: ${because}`)).toEqual([
      "`sample/codenames` outcome: the examples do not tell",
      "`sample/story` outcome: the examples do not tell",
      "`sample/story` floor: no permission reaches it",
    ]);
    expect(survivors.some(({ path }) => path === "`sample/story` floor")).toBe(false);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unused-excuse excuses[2]",
      "no-reason excuses[3]",
      "unused-excuse excuses[4]",
    ]);
  });

  it("leave a rule to the ruleset that it came with", () => {
    const inherited = {
      ...sample,
      rules: sample.rules.map((rule) => ({ ...rule, definedIn: "parent" })),
      permissions: [],
    };
    expect(mutateRuleset(inherited, examples).made).toBe(0);
  });

  it("agree with the slow way on a ruleset of a hospital", () => {
    const [, ruleset, proof] = withExamples.find(([id]) => id === "utmb") ?? [];
    if (ruleset === undefined || proof === undefined) throw new Error("utmb is built in");
    const { survivors } = mutateRuleset(ruleset, proof, { kinds: ["drop-part"], others: 0 });
    const fast = new Set(survivors.map(({ path, mutation }) => told(path, mutation)));
    const made = ruleset.rules.flatMap((rule) =>
      ruleMutants(rule, ruleset.conditions)
        .filter(({ kind, at }) => kind === "drop-part" && !at.startsWith("trigger"))
        .map((mutant) => ({
          rule,
          mutant,
          survives: fast.has(told(`\`${rule.id}\` ${mutant.at}`, mutant.mutation)),
        })),
    );
    const tried = [true, false].flatMap((side) =>
      made.filter(({ survives }) => survives === side).slice(0, 3),
    );
    const slowly = tried.map(({ rule, mutant }) => {
      const mutated = { ...ruleset, rules: ruleset.rules.map((one) => (one === rule ? mutant.rule : one)) };
      const own = proof.filter((one) => one.rule === rule.id);
      return testRuleset(mutated, own).every(({ code }) => code === "no-example");
    });
    expect(slowly).toEqual([true, true, true, false, false, false]);
  });

  it("are told apart where a draft has more findings than a report lists", () => {
    const rude = { kind: "post", text: "What rubbish. ".repeat(120), ...personal } as const;
    const tone = { ...sample.rules[1], outcome: "review", severity: "medium" } as Ruleset["rules"][number];
    const noisy: Ruleset = { ...sample, rules: [tone], permissions: [] };
    const proof = [{ rule: "sample/tone", violates: [{ subject: rude }], passes: [] }];
    const { survivors, killed } = mutateRuleset(noisy, proof, { kinds: ["outcome"] });
    expect(survivors.map(({ mutation }) => mutation)).toEqual([
      "`warn` in place of `review`",
      "`block` in place of `review`",
    ]);
    expect(killed).toBe(0);
  });
});

describe("mutants of a condition", () => {
  const made = (condition: Parameters<typeof conditionMutants>[0], named = {}) =>
    conditionMutants(condition, "when", named).map(({ kind, at, condition: one }) => [kind, at, one]);
  const [a, b] = [known("text"), known("links")];

  it("drop alternatives and parts, and turn each round", () => {
    expect(made(any(a, b))).toEqual([
      ["negate", "when", not(any(a, b))],
      ["drop-alternative", "when.of[0]", any(b)],
      ["drop-alternative", "when.of[1]", any(a)],
      ["negate", "when.of[0]", any(not(a), b)],
      ["negate", "when.of[1]", any(a, not(b))],
    ]);
    expect(made(all(a, b)).map(([kind]) => kind)).toContain("drop-part");
  });

  it("make nothing twice: what is inside `not` is turned round once", () => {
    expect(made(not(a))).toEqual([["negate", "when", a]]);
    expect(made(not(all(a)))).toEqual([
      ["negate", "when", all(a)],
      ["negate", "when.of.of[0]", not(all(not(a)))],
    ]);
  });

  it("raise and lower numbers and confidences within what there is", () => {
    const numbers = (condition: Parameters<typeof conditionMutants>[0]) =>
      made(condition).flatMap(([kind, , one]) => (kind === "threshold" ? [one] : []));
    expect(numbers(atLeast(1, a, b))).toEqual([atLeast(2, a, b)]);
    expect(numbers(count("media", 1))).toEqual([count("media", 2)]);
    expect(numbers(found("x/one"))).toEqual([
      found("x/one", { atLeast: "possible" }),
      found("x/one", { atLeast: "certain" }),
    ]);
    expect(numbers(near(["x/one", "x/two"], { within: "sentence", atLeast: "certain" }))).toEqual([
      near(["x/one", "x/two"], { within: "sentence", atLeast: "likely" }),
    ]);
  });

  it("drop values, bounds, places and patterns", () => {
    expect(made(field("kind").in(["post", "reply"])).slice(1)).toEqual([
      ["drop-value", "when.in[0]", field("kind").is("reply")],
      ["drop-value", "when.in[1]", field("kind").is("post")],
    ]);
    const bounded = { op: "field", path: "accountRequest.ownerFte", from: 1, to: 2 } as const;
    expect(made(bounded).map(([, at]) => at)).toEqual(["when", "when.from", "when.to"]);
    expect(made(found("x/one", { in: ["text"], pattern: ["a", "b"] })).map(([, at]) => at)).toContain(
      "when.pattern[1]",
    );
  });

  it("go into elements and into what a name stands for", () => {
    expect(made(some("media", a)).map(([kind, at]) => `${kind} ${at}`)).toEqual([
      "negate when",
      "quantifier when",
      "negate when.where",
    ]);
    expect(made(ref("both"), { both: all(a, b) }).map(([, at]) => at)).toEqual([
      "when",
      "when(both)",
      "when(both).of[0]",
      "when(both).of[1]",
      "when(both).of[0]",
      "when(both).of[1]",
    ]);
  });
});
