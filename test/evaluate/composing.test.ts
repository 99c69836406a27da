import {
  compile,
  evaluate,
  explain,
  type Finding,
  type Institution,
  type Report,
  type Ruleset,
  RulesetError,
  withInstitution,
} from "clearpost";
import { affiliationMention, phiPhone } from "clearpost/detectors";
import {
  all,
  any,
  defineRuleset,
  field,
  found,
  kind,
  permission,
  phrases,
  rule,
  sentAs,
  some,
} from "clearpost/dsl";
import { describe, expect, it } from "vitest";
import { builtIn } from "../fixtures/rulesets.js";
import { sample } from "./fixtures.js";

const clause = (category: string, basis?: Ruleset["clauses"][string]["basis"]) =>
  ({
    document: "Invented policy",
    locator: "2",
    quality: "own-wording",
    category,
    summary: "As it is said.",
    basis,
  }) as const;

function hospital(name: string, more: Partial<Institution> = {}): Institution {
  return {
    names: [name],
    aliases: [],
    handles: [`@${name.replaceAll(" ", "").toLowerCase()}`],
    domains: [`${name.replaceAll(" ", "").toLowerCase()}.example`],
    phones: [],
    addresses: [],
    sector: "private",
    taxStatus: "501c3",
    jurisdiction: "US",
    contacts: {},
    ...more,
  };
}

function ownDetector(id: string): `x/${string}` {
  return `x/${id}`;
}

/** A ruleset that notices its institution's name, telephone numbers that are not its own, and a word of its own. */
function policyOf(
  id: string,
  institution: Institution | undefined,
  words: readonly string[] = [`${id} word`],
  more: Partial<Ruleset> = {},
): Ruleset {
  const made: Ruleset = defineRuleset({
    id,
    version: "1.0.0",
    title: id,
    effective: { from: "2026-01-01" },
    clauses: {
      c: clause("brand-use"),
      d: clause("phi-identifier"),
      e: clause("respectful-conduct", [
        { jurisdiction: "US", sector: "private", text: "an act for private hospitals" },
        { jurisdiction: "US", sector: "public", text: "an act for public hospitals" },
        { jurisdiction: "CA", text: "an act of Canada" },
      ]),
    },
    detectors: { [ownDetector(id)]: phrases(words) },
    rules: [
      rule(`${id}/name`, {
        cites: ["c"],
        severity: "low",
        addresses: "both",
        trigger: found(affiliationMention),
        outcome: "warn",
        message: "names us",
      }),
      rule(`${id}/phone`, {
        cites: ["d"],
        severity: "high",
        addresses: "both",
        trigger: found(phiPhone),
        outcome: "review",
        message: "holds a number",
      }),
      rule(`${id}/word`, {
        cites: ["e"],
        severity: "medium",
        addresses: "both",
        trigger: found(ownDetector(id)),
        outcome: "block",
        message: "holds a word",
      }),
    ],
  });
  return { ...made, ...(institution === undefined ? {} : { institution }), ...more };
}

const riverbend = policyOf("riverbend", hospital("Riverbend Health", { phones: ["555-010-2000"] }));
const lakehouse = policyOf("lakehouse", hospital("Lakehouse Clinic", { phones: ["555-010-3000"] }));
const generic = policyOf("generic", undefined);

function post(text: string, more: object = {}): object {
  return { kind: "post", text, ...more };
}

function rulesOf({ findings }: Report): readonly string[] {
  return findings.flatMap(({ rules }) => rules).sort();
}

describe("each ruleset sees its own institution", () => {
  it("and a mention of another never fires its rule", () => {
    expect(rulesOf(evaluate(post("Spring at Riverbend Health"), [riverbend, lakehouse]))).toEqual([
      "riverbend/name",
    ]);
    expect(rulesOf(evaluate(post("Spring at Lakehouse Clinic"), [riverbend, lakehouse]))).toEqual([
      "lakehouse/name",
    ]);
  });

  it("and one without an institution sees them all", () => {
    expect(rulesOf(evaluate(post("Spring at Riverbend Health"), [riverbend, lakehouse, generic]))).toEqual([
      "generic/name",
      "riverbend/name",
    ]);
    expect(rulesOf(evaluate(post("Spring at Lakehouse Clinic"), [generic, riverbend, lakehouse]))).toEqual([
      "generic/name",
      "lakehouse/name",
    ]);
    expect(rulesOf(evaluate(post("Spring at Lakehouse Clinic"), generic))).toEqual([]);
  });

  it("and its own telephone number is nobody's secret, nor is one of the union for a generic ruleset", () => {
    const call = (number: string) => post(`My patient in bed 4 says: call me at ${number}`);
    expect(rulesOf(evaluate(call("555-010-2000"), [riverbend, lakehouse, generic]))).toEqual([
      "lakehouse/phone",
    ]);
    expect(rulesOf(evaluate(call("555-010-9999"), [riverbend, lakehouse, generic]))).toEqual([
      "generic/phone",
      "lakehouse/phone",
      "riverbend/phone",
    ]);
  });

  it("among the built-in ones: a mention of one never fires the rules of the others", () => {
    const every = compile(Object.values(builtIn) as unknown as readonly [Ruleset, ...Ruleset[]]);
    const said = (text: string) =>
      evaluate(
        post(text, {
          channel: { owner: "personal", audience: "public" },
          author: { affiliation: "workforce", profile: { text: "Reader." } },
          media: [],
        }),
        every,
      ).findings.map(({ ruleset }) => ruleset);
    expect(said("I work at Memorial Sloan Kettering and I think the new schedule is wrong.")).not.toContain(
      "mount-sinai",
    );
    expect(said("I work at Memorial Sloan Kettering and I think the new schedule is wrong.")).not.toContain(
      "cedars-sinai",
    );
    expect(said("I work at Mount Sinai and I think the new train line is wrong.")).not.toContain("msk");
    expect(said("I work at Mount Sinai and I think the new train line is wrong.")).toContain("mount-sinai");
    expect(said("I work at Cedars-Sinai and I think the new train line is wrong.")).not.toContain(
      "mount-sinai",
    );
  });
});

describe("withInstitution", () => {
  it("gives a generic ruleset its hospital", () => {
    const ours = withInstitution(generic, { names: ["Harrow Bay Medical Center"], phones: ["555-010-4000"] });
    expect(rulesOf(evaluate(post("Spring at Harrow Bay Medical Center"), ours))).toEqual(["generic/name"]);
    expect(rulesOf(evaluate(post("My patient says: call me at 555-010-4000"), ours))).toEqual([]);
  });

  it("leaves the ruleset that it was given alone", () => {
    const before = JSON.stringify(riverbend);
    expect(withInstitution(riverbend, { names: ["Riverbend"] }).institution?.phones).toEqual([
      "555-010-2000",
    ]);
    expect(JSON.stringify(riverbend)).toBe(before);
  });

  it("names the law that fits, and none where it is unfit", () => {
    const basisOf = (facts: Partial<Institution>) =>
      evaluate(post("generic word"), withInstitution(generic, facts)).findings[0]?.citations[0]?.locator;
    expect(basisOf({ sector: "private" })).toBe("an act for private hospitals");
    expect(basisOf({ sector: "public" })).toBe("an act for public hospitals");
    expect(basisOf({ jurisdiction: "CA" })).toBe("an act of Canada");
    expect(basisOf({ jurisdiction: "FR" })).toBe("good practice");
  });
});

describe("detectors of a ruleset's own", () => {
  const withWord = (id: string, words: readonly string[]): Ruleset =>
    defineRuleset({
      id,
      version: "1.0.0",
      title: id,
      effective: { from: "2026-01-01" },
      clauses: { c: clause("brand-use") },
      detectors: { "x/word": phrases(words) },
      rules: [
        rule(`${id}/word`, {
          cites: ["c"],
          severity: "high",
          addresses: "both",
          trigger: found("x/word"),
          outcome: "block",
          message: "holds a word",
        }),
      ],
    });
  const one = withWord("one", ["bluejay unit"]);
  const two = withWord("two", ["heron unit"]);

  it.each([
    ["as passed", [one, two]],
    ["the other way round", [two, one]],
  ] as const)("are its own, though another has one of the same name: %s", (_, policy) => {
    expect(rulesOf(evaluate(post("the bluejay unit"), policy))).toEqual(["one/word"]);
    expect(rulesOf(evaluate(post("the heron unit"), policy))).toEqual(["two/word"]);
  });
});

describe("permissions", () => {
  const lowering = (
    id: string,
    lowers: Ruleset["permissions"][number]["lowers"],
    to: "allow" | "warn" | "review" = "allow",
  ) =>
    policyOf(id, undefined, [`${id} word`], {
      permissions: [
        permission(`${id}/may`, { cites: ["c"], when: found(ownDetector(id)), lowers, to, note: "may" }),
      ],
    });
  const outcomeOf = ({ findings }: Report, id: string) =>
    findings.find(({ rules }) => rules.includes(id))?.outcome;

  it("for a category act across rulesets", () => {
    const report = evaluate(post("riverbend word, kind word"), [
      riverbend,
      lowering("kind", { categories: ["respectful-conduct"] }),
    ]);
    expect(report.findings.find(({ rule }) => rule === "riverbend/word")).toMatchObject({
      outcome: "allow",
      declared: "block",
      loweredBy: ["kind/may"],
      status: "violation",
    });
    expect(report.decision).toBe("allow");
  });

  it("for a rule act in their own ruleset only", () => {
    const report = evaluate(post("riverbend word, kind word"), [
      riverbend,
      lowering("kind", { rules: ["kind/word"] }),
    ]);
    expect([outcomeOf(report, "riverbend/word"), outcomeOf(report, "kind/word")]).toEqual(["block", "allow"]);
  });

  it("only lower, each to its own level, and the mildest counts", () => {
    const policy = [
      riverbend,
      lowering("kind", { categories: ["respectful-conduct"] }, "review"),
      lowering("mild", { categories: ["respectful-conduct"] }, "warn"),
    ] as const;
    expect(outcomeOf(evaluate(post("riverbend word, kind word"), policy), "riverbend/word")).toBe("review");
    expect(outcomeOf(evaluate(post("riverbend word, kind word, mild word"), policy), "riverbend/word")).toBe(
      "warn",
    );
    expect(outcomeOf(evaluate(post("Riverbend Health, kind word"), policy), "riverbend/name")).toBe("warn");
  });

  it("that are not in force lower nothing", () => {
    const past = {
      ...lowering("kind", { categories: ["respectful-conduct"] }),
      effective: { from: "2026-01-01", to: "2026-03-01" },
    };
    expect(
      outcomeOf(
        evaluate(post("riverbend word, kind word", { asOf: "2026-02-01" }), [riverbend, past]),
        "riverbend/word",
      ),
    ).toBe("allow");
    expect(
      outcomeOf(
        evaluate(post("riverbend word, kind word", { asOf: "2026-04-01" }), [riverbend, past]),
        "riverbend/word",
      ),
    ).toBe("block");
  });

  it("never reach below a floor", () => {
    const floored = {
      ...riverbend,
      rules: riverbend.rules.map((one) => ({ ...one, floor: "review" as const })),
    };
    expect(
      outcomeOf(
        evaluate(post("riverbend word, kind word"), [
          floored,
          lowering("kind", { categories: ["respectful-conduct"] }),
        ]),
        "riverbend/word",
      ),
    ).toBe("review");
  });

  it("that are only perhaps given lower nothing", () => {
    const perhaps = policyOf("kind", undefined, ["kind word"], {
      permissions: [
        permission("kind/may", {
          cites: ["c"],
          when: all(found("x/kind"), field("author.isSupervisor").is(false)),
          lowers: { categories: ["respectful-conduct"] },
          to: "allow",
          note: "may",
        }),
      ],
    });
    expect(
      outcomeOf(evaluate(post("riverbend word, kind word"), [riverbend, perhaps]), "riverbend/word"),
    ).toBe("block");
    expect(
      outcomeOf(
        evaluate(post("riverbend word, kind word", { author: { isSupervisor: false } }), [
          riverbend,
          perhaps,
        ]),
        "riverbend/word",
      ),
    ).toBe("allow");
  });
});

describe("a period", () => {
  const spring = { ...riverbend, effective: { from: "2026-03-01", to: "2026-06-01" } };
  const codes = (asOf: string | undefined) =>
    evaluate(post("riverbend word", asOf === undefined ? {} : { asOf }), spring);

  it.each([
    ["the day before", "2026-02-28", "review"],
    ["its first day", "2026-03-01", "block"],
    ["its last day", "2026-05-31", "block"],
    ["the day after", "2026-06-01", "review"],
    ["no day", undefined, "block"],
  ])("is in force or asks for a look: %s", (_, asOf, decision) => {
    expect(codes(asOf).decision).toBe(decision);
  });

  it("out of force is told, and does not silence other rulesets", () => {
    const report = evaluate(post("riverbend word, lakehouse word", { asOf: "2026-07-01" }), [
      spring,
      lakehouse,
    ]);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: "not-in-force", floor: "review", ruleset: "riverbend" }),
    );
    expect(rulesOf(report)).toEqual(["lakehouse/word"]);
    expect(report.decision).toBe("block");
  });
});

describe("findings of equal words, status, outcome and category", () => {
  const same = (id: string, outcome: "warn" | "block" = "block") =>
    policyOf(id, undefined, ["shared word"], {
      rules: [
        rule(`${id}/word`, {
          cites: ["e"],
          severity: "medium",
          addresses: "both",
          trigger: found(ownDetector(id)),
          outcome,
          message: "holds a word",
        }),
      ],
      clauses: { e: { ...clause("respectful-conduct"), locator: id } },
    });

  it("are one, with all their citations", () => {
    const both = defineRuleset({
      id: "both",
      version: "1.0.0",
      title: "Both",
      effective: { from: "2026-01-01" },
      clauses: {
        first: clause("respectful-conduct"),
        second: clause("respectful-conduct"),
        third: clause("brand-use"),
      },
      detectors: { "x/word": phrases(["shared word"]) },
      rules: [
        rule("both/second", {
          cites: ["second"],
          severity: "low",
          addresses: "both",
          trigger: found("x/word"),
          outcome: "warn",
          message: "holds a word",
        }),
        rule("both/first", {
          cites: ["first"],
          severity: "high",
          addresses: "both",
          trigger: found("x/word"),
          outcome: "warn",
          message: "holds a hard word",
        }),
        rule("both/third", {
          cites: ["third"],
          severity: "high",
          addresses: "both",
          trigger: found("x/word"),
          outcome: "warn",
          message: "holds a brand",
        }),
      ],
    });
    const { findings } = evaluate(post("a shared word"), both);
    expect(
      findings.map(({ rule, rules, citations }) => [rule, rules, citations.map(({ clause }) => clause)]),
    ).toEqual([
      ["both/first", ["both/first", "both/second"], ["first", "second"]],
      ["both/third", ["both/third"], ["third"]],
    ]);
  });

  it("are one for each sentence", () => {
    const { findings } = evaluate(post("A shared word. A shared word, and a shared word."), same("one"));
    expect(findings.map(({ spans }) => spans.length).sort()).toEqual([1, 2]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("stay apart when the outcome differs, and the strictest decides", () => {
    const report = evaluate(post("a shared word"), [same("one"), same("two", "warn")]);
    expect(report.findings.map(({ rules }) => rules)).toEqual([["one/word"], ["two/word"]]);
    expect(report.decision).toBe("block");
  });

  it("are at most 200, and the decision is that of all", () => {
    const report = evaluate(post(`${"A shared word. ".repeat(250)}`), same("one"));
    expect(report.findings).toHaveLength(200);
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ code: "truncated", floor: "allow" }));
    expect(report.decision).toBe("block");
  });
});

describe("a list in a list", () => {
  const people = policyOf("people", undefined, ["word"], {
    rules: [
      rule("people/staff", {
        cites: ["c"],
        severity: "high",
        addresses: "both",
        trigger: kind("media-item"),
        when: some("media", some("people", field("role").in(["staff", "visitor"]))),
        outcome: "block",
        message: "shows people",
      }),
    ],
  });
  const item = (...shown: readonly object[]) => ({
    kind: "media-item",
    media: [{ people: [] }, { people: shown }],
  });

  it("is looked through", () => {
    expect(evaluate(item({ role: "staff" }), people).decision).toBe("block");
    expect(evaluate(item({ role: "patient" }), people).decision).toBe("allow");
    expect(evaluate(item(), people).decision).toBe("allow");
  });

  it("names what is missing by its place in the table", () => {
    expect(evaluate(item({ role: "patient" }, {}), people).findings[0]).toMatchObject({
      outcome: "review",
      status: "undetermined",
      missing: ["media[].people[].role"],
    });
    expect(evaluate({ kind: "media-item", media: [{ kind: "image" }] }, people).findings[0]?.missing).toEqual(
      ["media[].people"],
    );
  });
});

describe("explain", () => {
  const whole = policyOf("whole", undefined, ["word"], {
    rules: [
      rule("whole/word", {
        cites: ["e"],
        severity: "medium",
        addresses: "personal",
        trigger: found("x/whole"),
        when: field("author.affiliation").in(["workforce", "student"]),
        require: field("author.isSpokesperson").is(true),
        unless: any(sentAs("author.relationship", "patient"), kind("review")),
        outcome: "review",
        message: "holds a word",
      }),
    ],
  });
  const full = {
    channel: { owner: "personal" },
    author: { affiliation: "workforce", isSpokesperson: false },
  };
  const partsOf = (subject: object) =>
    Object.fromEntries(explain(subject, whole, "whole/word").parts.map(({ part, truth }) => [part, truth]));

  it("tells each part, its answer and the facts that it read", () => {
    const explanation = explain(post("a word", full), whole, "whole/word");
    expect(explanation).toMatchObject({ rule: "whole/word", status: "violation" });
    expect(partsOf(post("a word", full))).toEqual({
      trigger: "yes",
      addresses: "yes",
      when: "yes",
      require: "no",
      unless: "no",
    });
    expect(explanation.parts.find(({ part }) => part === "when")).toMatchObject({
      reads: [{ path: "author.affiliation", known: true, value: "workforce" }],
      missing: [],
    });
  });

  it("tells which part was no, which is unknown, and of what", () => {
    expect(partsOf(post("nothing", full)).trigger).toBe("no");
    expect(partsOf(post("a word", { ...full, channel: { owner: "institution" } })).addresses).toBe("no");
    const open = explain(post("a word", { channel: { owner: "personal" } }), whole, "whole/word");
    expect(open.status).toBe("undetermined");
    expect(open.parts.find(({ part }) => part === "when")).toMatchObject({
      truth: "unknown",
      missing: ["author.affiliation"],
      because: ["missing-fact"],
      reads: [{ path: "author.affiliation", known: false }],
    });
  });

  it("agrees with the report", () => {
    for (const subject of [
      post("a word", full),
      post("nothing"),
      post("a word"),
      { ...post("a word", full), kind: "review" },
    ]) {
      const finding: Finding | undefined = evaluate(subject, whole).findings.find(({ rules }) =>
        rules.includes("whole/word"),
      );
      expect(explain(subject, whole, "whole/word").status).toBe(finding?.status ?? "silent");
    }
  });

  it("finds the rule in any ruleset in play, and tells of one that is not in force", () => {
    expect(explain(post("a word", full), [riverbend, whole], "whole/word").status).toBe("violation");
    expect(explain(post("a word", { ...full, asOf: "2020-01-01" }), whole, "whole/word").status).toBe(
      "not-in-force",
    );
    expect(() => explain(post("a word"), whole, "whole/wrd")).toThrow(RulesetError);
  });

  it("is data without a piece of the text", () => {
    const explanation = explain(
      post("a word wxyzzy", { ...full, author: { ...full.author, role: "wxyzzy" } }),
      whole,
      "whole/word",
    );
    expect(JSON.stringify(explanation)).not.toContain("wxyzzy");
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

it("rulesets that are passed in another order decide alike", () => {
  const texts = [
    "Riverbend Health, riverbend word",
    "Lakehouse Clinic, call me at 555-010-2000, my patient says",
    "Project Heron starts",
  ];
  for (const text of texts) {
    const [one, other] = [
      evaluate(post(text), [riverbend, lakehouse, generic, sample]),
      evaluate(post(text), [sample, generic, lakehouse, riverbend]),
    ];
    expect(other).toEqual(one);
  }
});
