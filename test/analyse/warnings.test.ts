import type { Ruleset } from "clearpost";
import {
  all,
  any,
  atLeast,
  type Condition,
  count,
  every,
  field,
  found,
  kind,
  known,
  not,
  ref,
  some,
} from "clearpost/dsl";
import { checkRuleset, warningsOf } from "clearpost/testing";
import { describe, expect, it } from "vitest";
import { rowOf } from "../../src/model/index.js";
import { sample } from "../evaluate/fixtures.js";

const [first, ...others] = sample.rules;
if (first === undefined) throw new Error("the sample has rules");
const [allowed] = sample.permissions;
if (allowed === undefined) throw new Error("the sample has a permission");

/** The sample with its first rule otherwise. */
const withRule = (more: object, also: Partial<Ruleset> = {}): Ruleset =>
  ({ ...sample, rules: [{ ...first, ...more }, ...others], ...also }) as Ruleset;
const withPermission = (more: object): Ruleset =>
  ({ ...sample, permissions: [{ ...allowed, ...more }] }) as Ruleset;
const codes = (ruleset: Ruleset) => warningsOf(ruleset).map(({ code, path }) => `${code} ${path}`);

type Words = readonly [string, ...string[]];
const kinds = rowOf("kind")?.values ?? [];
const [half, otherHalf] = [kinds.slice(0, 9), kinds.slice(9)] as unknown as readonly [Words, Words];
const seen = found("x/rude");
const two = field("kind");

it("the sample is as it is meant", () => {
  expect(codes(sample)).toEqual([]);
});

describe("a condition that can never hold", () => {
  const never: readonly (readonly [string, Condition])[] = [
    ["a part and its opposite", all(seen, not(seen))],
    ["two kinds at once", all(kind("post"), kind("reply"))],
    ["two kinds at once, further in", all(kind("post"), all(any(kind("reply"), kind("review"))))],
    ["a kind that was ruled out", all(kind("post"), not(kind("post", "reply")))],
    ["neither a part nor its opposite", all(not(any(kind("post"), not(kind("post")))), seen)],
    ["every kind ruled out, half by each part", all(not(kind(...half)), not(kind(...otherHalf)))],
    [
      "two answers to one field",
      all(field("channel.owner").is("personal"), field("channel.owner").is("department")),
    ],
    ["yes and no", all(field("author.isSpokesperson").is(true), field("author.isSpokesperson").is(false))],
    [
      "ranges apart",
      all(field("accountRequest.ownerFte").between(10), field("accountRequest.ownerFte").between(1, 5)),
    ],
    [
      "a value outside of the range",
      all(field("reviewedOn").is("2026-01-01"), field("reviewedOn").between("2026-02-01")),
    ],
    ["a value that was not sent", all(field("channel.owner").is("personal"), not(known("channel.owner")))],
    ["no alternative that could", any(all(seen, not(seen)), all(kind("post"), kind("ad")))],
    ["too few that could", atLeast(2, seen, all(kind("post"), kind("ad")))],
    ["an element that cannot be", some("media", all(field("kind").is("image"), field("kind").is("video")))],
    ["elements that cannot be", count("media", 1, all(known("kind"), not(known("kind"))))],
    ["a name for it", ref("never")],
    ["not all of what always holds", not(any(seen, not(seen)))],
  ];

  const named = { conditions: { never: all(seen, not(seen)) } };

  it.each(never)("%s makes the rule unreachable", (_, condition) => {
    expect(codes(withRule({ trigger: condition }, named))).toContain("unreachable rule `sample/codenames`");
    expect(codes(withRule({ when: condition }, named))).toContain("unreachable rule `sample/codenames`");
  });

  it.each(never)("%s makes an excuse pointless, and a permission", (_, condition) => {
    expect(codes(withRule({ unless: condition }, named))).toEqual([
      "unreachable rule `sample/codenames` unless",
    ]);
    expect(codes({ ...withPermission({ when: condition }), ...named })).toContain(
      "unreachable permission `sample/wages`",
    );
  });

  it("is looked for across the parts of a rule", () => {
    expect(codes(withRule({ trigger: kind("post"), when: kind("reply") }))).toEqual([
      "unreachable rule `sample/codenames`",
    ]);
    expect(codes(withRule({ trigger: seen, unless: any(seen, kind("ad")) }))).toEqual([
      "unreachable rule `sample/codenames`",
    ]);
    expect(codes(withRule({ addresses: "official", when: field("channel.owner").is("personal") }))).toEqual([
      "unreachable rule `sample/codenames`",
    ]);
  });

  const may: readonly (readonly [string, Condition])[] = [
    ["one detector at two confidences", all(found("x/rude", { atLeast: "possible" }), not(seen))],
    ["two kinds of which one", all(kind("post", "reply"), not(kind("post")))],
    [
      "elements that differ",
      all(some("media", field("kind").is("image")), some("media", field("kind").is("video"))),
    ],
    ["two values of a list", all(field("mentions").is("a"), field("mentions").is("b"))],
    ["an alternative that could", any(kind("post"), all(seen, not(seen)))],
    ["enough that could", atLeast(1, seen, all(kind("post"), kind("ad")))],
    [
      "what was sent, and not one of two",
      all(known("channel.owner"), not(field("channel.owner").in(["personal", "department"]))),
    ],
    ["no element at all", every("media", all(known("kind"), not(known("kind"))))],
    [
      "ranges that touch",
      all(field("accountRequest.ownerFte").between(10), field("accountRequest.ownerFte").between(1, 10)),
    ],
  ];

  it.each(may)("is not seen in %s", (_, condition) => {
    expect(codes(withRule({ when: condition }))).toEqual([]);
  });
});

describe("a condition that always holds", () => {
  const always: readonly (readonly [string, Condition])[] = [
    ["a part or its opposite", any(seen, not(seen))],
    ["any kind", not(all(kind("post"), kind("ad")))],
  ];

  it.each(always)("%s", (_, condition) => {
    expect(codes(withRule({ when: condition }))).toEqual(["always-true rule `sample/codenames` when"]);
    expect(codes(withPermission({ when: condition }))).toEqual([
      "always-true permission `sample/wages` when",
    ]);
    expect(codes(withRule({ require: condition }))).toEqual(["unreachable rule `sample/codenames`"]);
  });

  it("is not one that only most drafts meet", () => {
    expect(codes(withRule({ when: two.in(["post", "reply"]) }))).toEqual([]);
    expect(codes(withRule({ when: any(seen, not(found("x/rude", { atLeast: "possible" }))) }))).toEqual([]);
  });
});

describe("a rule beside a stricter one", () => {
  const beside = (more: object): readonly string[] =>
    codes({ ...sample, rules: [...sample.rules, { ...first, id: "sample/more", ...more }] } as Ruleset);
  const shadow = ["shadowed rule `sample/more`"];

  it("is in its shadow when it finds no more, no more strictly", () => {
    expect(beside({})).toEqual(["duplicate-rule rule `sample/more`"]);
    expect(beside({ outcome: "review" })).toEqual(shadow);
    expect(beside({ when: kind("post") })).toEqual(shadow);
    expect(beside({ unless: kind("post") })).toEqual(shadow);
    expect(beside({ addresses: "personal" })).toEqual(shadow);
    expect(beside({ require: any(first.require as Condition, kind("post")) })).toEqual(shadow);
  });

  it("stands by itself when it finds, demands or cites more", () => {
    expect(beside({ trigger: seen })).toEqual([]);
    expect(beside({ require: all(first.require as Condition, kind("post")) })).toEqual([
      "shadowed rule `sample/codenames`", // the new one excuses less, and so finds all that the old one finds
    ]);
    expect(beside({ outcome: "review", cites: ["sample/tone"] })).toEqual([]);
    expect(beside({ outcome: "review", obliges: [{ kind: "report", params: {} }] })).toEqual([]);
  });
});

describe("a permission that lowers nothing", () => {
  const unused = ["unused-permission permission `sample/wages`"];

  it.each([
    // A rule of another ruleset may have it.
    ["no rule here has the category", { lowers: { categories: ["brand-use"] } }, []],
    [
      "what it lowers is mild already",
      { lowers: { categories: ["respectful-conduct"] }, to: "warn" },
      unused,
    ],
    ["one of several has it", { lowers: { categories: ["brand-use", "respectful-conduct"] } }, []],
    ["a rule is named", { lowers: { rules: ["sample/tone"] } }, []],
  ] as const)("when %s: %#", (_, more, expected) => {
    expect(codes(withPermission(more))).toEqual(expected);
  });

  it("counts floors, and rules that are off", () => {
    const floored = { ...withPermission({ lowers: { rules: ["sample/codenames"] } }) };
    const rules = (more: object) => [{ ...first, ...more }, ...others] as Ruleset["rules"];
    expect(codes({ ...floored, rules: rules({ floor: "block" }) })).toEqual(unused);
    expect(codes({ ...floored, rules: rules({ floor: "review" }) })).toEqual([]);
    expect(codes({ ...floored, rules: rules({ off: true }) })).toContain(unused[0]);
  });
});

describe("a check", () => {
  const age = { asOf: "2026-11-29", months: 6 };
  const told = (problems: ReturnType<typeof checkRuleset>) =>
    problems.map(({ code, level = "error" }) => `${level} ${code}`);
  const unused = withPermission({ lowers: { categories: ["respectful-conduct"] }, to: "warn" });

  it("tells of errors only, unless it is asked for more", () => {
    expect(checkRuleset(unused)).toEqual([]);
    expect(told(checkRuleset(unused, {}))).toEqual(["warning unused-permission"]);
    expect(told(checkRuleset({ ...unused, rules: [] } as Ruleset, {}))).toContain("error empty-ruleset");
    expect(told(checkRuleset({ ...unused, rules: [] } as Ruleset, {}))).not.toContain(
      "warning unused-permission",
    );
  });

  it("tells of a source that is old on the day given", () => {
    expect(told(checkRuleset(sample, { age }))).toEqual(["warning old-source"]);
    expect(checkRuleset(sample, { age: { ...age, months: 11 } })).toEqual([]);
    expect(checkRuleset(sample, { age: { ...age, asOf: "2027-02-01" } })).toEqual([]); // it is over
  });

  it("tells of rules that are not shown, where there are examples", () => {
    expect(told(checkRuleset(sample, { examples: [] }))).toEqual(
      sample.rules.map(() => "warning no-example"),
    );
  });
});
