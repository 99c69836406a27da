import type { Condition, Ruleset } from "clearpost";
import { all, any, atLeast, count, field, found, known, near, not, ref, sentAs, some } from "clearpost/dsl";
import { mutateRuleset, type RuleExamples, testRuleset } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { withoutCitation } from "../../src/analyse/mutate/citations.js";
import { partMutants } from "../../src/analyse/mutate/conditions.js";
import { keyOf } from "../../src/analyse/mutate/parts.js";
import { permissionMutants } from "../../src/analyse/mutate/permissions.js";
import { askingMutants, leadingMutants } from "../../src/analyse/mutate/rules.js";
import { permissionWith, ruleWith } from "../../src/analyse/mutate/substitute.js";
import { wordsOf } from "../../src/analyse/mutate/words.js";
import { sample } from "../evaluate/fixtures.js";

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
function slowly(ruleset: Ruleset, reached: ReadonlySet<string>) {
  const { rules, permissions } = ruleset;
  const words = wordsOf(ruleset);
  const ofParts = [...words.parts.values()].flatMap((part) =>
    partMutants(part).map(({ at, mutation, condition }) => {
      const instead: Parameters<typeof ruleWith>[1] = (one, within) =>
        keyOf({ condition: one, within }) === keyOf(part) ? condition : undefined;
      return {
        name: told(`\`${part.holder}\` ${at}`, mutation),
        ruleset: {
          ...ruleset,
          rules: rules.map((rule) => ruleWith(rule, instead)),
          permissions: permissions.map((permission) => permissionWith(permission, instead)),
        },
      };
    }),
  );
  const ofCitations = [...words.citations.values()].map(({ citation, holder, at }) => ({
    name: told(`\`${holder}\` ${at}`, `without the citation of \`${citation.clause}\``),
    ruleset: { ...ruleset, rules: rules.map((rule) => withoutCitation(rule, citation)) },
  }));
  const ofRules = rules.flatMap((rule) =>
    [
      ...askingMutants(rule),
      ...leadingMutants(
        rule,
        permissions.filter(
          ({ lowers }) =>
            "categories" in lowers &&
            lowers.categories.includes(ruleset.clauses[rule.cites[0]]?.category ?? ""),
        ),
      ),
    ].map((mutant) => ({
      name: told(`\`${rule.id}\` ${mutant.at}`, mutant.mutation),
      ruleset: { ...ruleset, rules: rules.map((one) => (one === rule ? mutant.rule : one)) },
    })),
  );
  const ofPermissions = permissions.flatMap((permission) =>
    permissionMutants(permission, reached).map((mutant) => ({
      name: told(`\`${permission.id}\` ${mutant.at}`.trimEnd(), mutant.mutation),
      ruleset: {
        ...ruleset,
        permissions: permissions.flatMap((one) => (one === permission ? (mutant.permission ?? []) : one)),
      },
    })),
  );
  return [...ofParts, ...ofCitations, ...ofRules, ...ofPermissions];
}

function isKilled(ruleset: Ruleset, proof: readonly RuleExamples[]): boolean | undefined {
  try {
    return testRuleset(ruleset, proof).length > 0;
  } catch {
    return undefined; // it does not compile
  }
}

describe("mutants", () => {
  it("are those that no example kills, and no others", () => {
    const all = slowly(sample, new Set(["respectful-conduct", "confidential-information"]));
    const tried = all.map(({ name, ruleset }) => ({ name, killed: isKilled(ruleset, examples) }));
    const compiling = tried.filter(({ killed }) => killed !== undefined);
    const survivors = compiling.filter(({ killed }) => killed === false).map(({ name }) => name);
    expect([...alive].sort()).toEqual(survivors.sort());
    expect(result.killed).toBe(compiling.length - survivors.length);
    expect(result.made).toBe(tried.length);
    expect(result.refused).toBe(tried.length - compiling.length);
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
    const { survivors, made } = mutateRuleset(sample, examples, { kinds: ["permission"] });
    expect(made).toBe(1);
    expect(survivors).toEqual([]);
  });

  it("may be excused with a reason, by place or by what was done", () => {
    const { survivors, excused, problems } = mutateRuleset(sample, examples, {
      kinds: ["voice", "outcome"],
      excuses: [
        { path: "`sample/codenames` outcome", because: "nobody looks at it" },
        { mutation: "`review` in place of `block`", because: "the examples do not tell" },
        { path: "`sample/steps` floor", because: "there is none" },
        { path: "`sample/steps` outcome", because: " " },
        { because: "it names nothing" },
      ],
    });
    expect(excused.map(({ path, because }) => `${path}: ${because}`)).toEqual([
      "`sample/codenames` outcome: nobody looks at it",
      "`sample/story` outcome: the examples do not tell",
    ]);
    expect(survivors.some(({ path }) => path === "`sample/story` outcome")).toBe(false);
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

  it("leave what stands in another ruleset in the same words to that one", () => {
    const there: Ruleset = { ...sample, id: "there", permissions: [] };
    const { survivors, made } = mutateRuleset(sample, examples, { elsewhere: [there], others: 0 });
    const paths = survivors.map(({ path }) => path.replace(/^.*` /, ""));
    // What a rule leads to is its own, and so are the permissions.
    const ofRules = paths.filter((path) => !path.startsWith("when") && !path.startsWith("lowers"));
    expect(new Set(ofRules)).toEqual(new Set(["outcome"]));
    expect(made).toBeLessThan(result.made);
    const other = { ...there, rules: there.rules.slice(0, 1) };
    expect(mutateRuleset(sample, examples, { elsewhere: [other], others: 0 }).made).toBeGreaterThan(made);
  });

  it("change permissions that grant the same together, and none of a rule that is proven elsewhere", () => {
    const [first] = sample.permissions;
    if (first === undefined) throw new Error("the sample has a permission");
    const twice = { ...sample, permissions: [first, { ...first, id: "sample/wages-again" }] };
    expect(mutateRuleset(twice, examples).made).toBe(result.made);
    expect(mutateRuleset(twice, examples).killed).toBe(result.killed);
    const inherited = { ...sample, rules: sample.rules.map((rule) => ({ ...rule, definedIn: "parent" })) };
    expect(mutateRuleset(inherited, examples, { kinds: ["permission", "drop-value"] }).made).toBe(0);
  });

  it("leave the voice of a rule that asks whose account it is", () => {
    const voices = (when: Condition) =>
      mutateRuleset(
        {
          ...sample,
          rules: sample.rules.map((rule) => (rule.id === "sample/tone" ? { ...rule, when } : rule)),
        },
        examples,
        { kinds: ["voice"] },
      ).made;
    expect(voices(field("channel.owner").in(["personal"]))).toBe(0);
    expect(voices(field("channel.owner").in(["personal", "institution"]))).toBe(1);
  });

  it("may be excused by whose they are", () => {
    const { survivors, excused } = mutateRuleset(sample, examples, {
      excuses: [{ rule: "sample/steps", because: "steps are told elsewhere" }],
    });
    expect(survivors.some(({ rule }) => rule === "sample/steps")).toBe(false);
    expect(excused.length).toBeGreaterThan(0);
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

describe("mutants of a part", () => {
  const place = { at: "when", within: "", needed: false, openIsNo: false };
  const made = (condition: Condition, other: Partial<typeof place> = {}) =>
    partMutants({ condition, ...place, ...other }).map(({ kind, at, condition: one }) => [kind, at, one]);
  const [a, b] = [known("text"), known("links")];

  it("drop alternatives and parts", () => {
    expect(made(any(a, b))).toEqual([
      ["drop-alternative", "when.of[0]", any(b)],
      ["drop-alternative", "when.of[1]", any(a)],
    ]);
    expect(made(all(a, b)).map(([kind]) => kind)).toEqual(["drop-part", "drop-part"]);
  });

  it("turn round what cannot be left out", () => {
    expect(made(a, { needed: true })).toEqual([["negate", "when", not(a)]]);
    expect(made(not(a), { needed: true })).toEqual([["negate", "when", a]]);
    expect(made(a)).toEqual([]);
  });

  it("raise and lower numbers and confidences that somebody wrote, within what there is", () => {
    const numbers = (condition: Condition) =>
      made(condition).flatMap(([kind, , one]) => (kind === "threshold" ? [one] : []));
    expect(numbers(atLeast(1, a, b))).toEqual([atLeast(2, a, b)]);
    expect(numbers(count("media", 1))).toEqual([count("media", 2)]);
    expect(numbers(found("x/one", { atLeast: "likely" }))).toEqual([
      found("x/one", { atLeast: "possible" }),
      found("x/one", { atLeast: "certain" }),
    ]);
    expect(numbers(near(["x/one", "x/two"], { within: "sentence", atLeast: "certain" }))).toEqual([
      near(["x/one", "x/two"], { within: "sentence", atLeast: "likely" }),
    ]);
    expect(numbers(found("x/one"))).toEqual([]);
  });

  it("drop values, bounds, places and patterns", () => {
    expect(made(field("kind").in(["post", "reply"]))).toEqual([
      ["drop-value", "when.in[0]", field("kind").is("reply")],
      ["drop-value", "when.in[1]", field("kind").is("post")],
    ]);
    const bounded = { op: "field", path: "accountRequest.ownerFte", from: 1, to: 2 } as const;
    expect(made(bounded).map(([, at]) => at)).toEqual(["when.from", "when.to"]);
    expect(made(found("x/one", { in: ["text"], pattern: ["a", "b"] })).map(([, at]) => at)).toEqual([
      "when.pattern[0]",
      "when.pattern[1]",
    ]);
    expect(made(some("media", a)).map(([kind, at]) => `${kind} ${at}`)).toEqual(["quantifier when"]);
  });

  it("are not made where nothing would change", () => {
    const narrow = found("x/one", { pattern: ["a"] });
    expect(made(any(found("x/one"), narrow))).toEqual([["drop-alternative", "when.of[0]", any(narrow)]]);
    expect(made(all(found("x/one"), narrow))).toEqual([["drop-part", "when.of[1]", all(found("x/one"))]]);
    // Whether there is a text is never open, so to ask whether one was sent adds nothing.
    expect(made(sentAs("text", "x")).map(([, at]) => at)).toEqual(["when.of[1]"]);
    expect(made(sentAs("platform", "x")).map(([, at]) => at)).toEqual(["when.of[0]", "when.of[1]"]);
    // Nor does it where what is open comes to no: a permission grants nothing then.
    expect(made(sentAs("platform", "x"), { openIsNo: true }).map(([, at]) => at)).toEqual(["when.of[1]"]);
    expect(made(sentAs("kind", "image"), { within: "media[]." }).map(([, at]) => at)).toEqual([
      "when.of[0]",
      "when.of[1]",
    ]);
  });

  it("know where what is open comes to no", () => {
    const open = (change: Partial<Ruleset["rules"][number]>) => {
      const rule = { ...(sample.rules[0] as Ruleset["rules"][number]), require: undefined, ...change };
      const { parts } = wordsOf({ ...sample, permissions: [], rules: [rule] });
      return [...parts.values()].filter(({ openIsNo }) => !openIsNo).map(({ at }) => at);
    };
    expect(open({ trigger: all(a, not(b)) })).toEqual(["trigger.of[1].of"]);
    expect(open({ trigger: all(a, found("x/rude")) })).toEqual(["trigger", "trigger.of[0]", "trigger.of[1]"]);
    expect(open({ trigger: a, unless: any(a, b) })).toEqual(["trigger", "unless", "unless.of[1]"]);
    expect(open({ trigger: a, alsoCites: [{ clause: "sample/tone", when: b }] })).toEqual([]);
  });

  it("are made once of what stands in several places, and of what a name stands for", () => {
    const parts = (trigger: Condition, unless: Condition) =>
      [
        ...wordsOf({
          ...sample,
          conditions: { both: all(a, b) },
          permissions: [],
          rules: [{ ...(sample.rules[0] as Ruleset["rules"][number]), require: undefined, trigger, unless }],
        }).parts.values(),
      ].map(({ at, needed }) => `${at}${needed ? " needed" : ""}`);
    expect(parts(ref("both"), any(b, some("media", b)))).toEqual([
      "trigger needed",
      "trigger(both).of[0]",
      "trigger(both).of[1]",
      "unless",
      "unless.of[1]",
      "unless.of[1].where needed",
    ]);
    expect(parts(all(a), all(a, b))).toEqual([
      "trigger needed",
      "trigger.of[0] needed",
      "unless",
      "unless.of[1]",
    ]);
  });
});
