import { type Detector, evaluate, type Finding, type Report, type Ruleset, SubjectError } from "clearpost";
import { conductInsult } from "clearpost/detectors";
import { defineDetector, found, phrases, rule } from "clearpost/dsl";
import { describe, expect, it } from "vitest";
import { sample } from "./fixtures.js";

const text = "Project Heron starts, what rubbish";
const circumstances = { channel: { owner: "personal" }, information: { publicStatus: "internal" } };
const subject = { kind: "post", text, ...circumstances };

/** The sample with the detector of its strictest rule replaced. */
function withDetector(detector: Detector): Ruleset {
  return { ...sample, detectors: { ...sample.detectors, "x/codename": { ...detector, id: "x/codename" } } };
}

/** The ruleset with a rule that asks a detector of the library. */
function withInsults(ruleset: Ruleset): Ruleset {
  const insults = rule("sample/insults", {
    cites: ["sample/tone"],
    severity: "medium",
    addresses: "both",
    trigger: found(conductInsult),
    outcome: "warn",
    message: "be kinder",
  });
  return {
    ...ruleset,
    rules: [...ruleset.rules, insults],
    detectors: { ...ruleset.detectors, [conductInsult.id]: conductInsult },
  };
}

/** A detector whose judgement is whatever it is. */
function judging(judge: (...given: readonly never[]) => unknown): Detector {
  // The lie is the point: a detector written in JavaScript may return anything.
  return defineDetector({
    id: "x/codename",
    title: "Bad",
    patterns: [{ name: "word", confidence: "certain", phrases: ["project heron"] }],
    judge: judge as never,
  });
}

const seen = { start: 0, end: 7, confidence: "certain", pattern: "word", cues: [] };

/** Others may throw whatever they like. */
function throwing(value: unknown): () => never {
  return () => {
    throw value;
  };
}

const faults: readonly (readonly [string, (...given: readonly never[]) => unknown])[] = [
  [
    "throws an error",
    () => {
      throw new Error("broken");
    },
  ],
  ["throws a text", throwing("broken")],
  ["throws nothing at all", throwing(undefined)],
  [
    "never ends its recursion",
    function endless(): unknown {
      return endless();
    },
  ],
  ["returns nothing", () => undefined],
  ["returns null", () => null],
  ["returns a number", () => 7],
  ["returns a record", () => ({})],
  ["returns a promise", () => Promise.resolve([seen])],
  [
    "returns a promise that fails",
    () => {
      const failing = Promise.reject(new Error("late"));
      failing.catch(() => undefined);
      return failing;
    },
  ],
  ["returns a text", () => "sightings"],
  ["returns holes", () => [undefined]],
  ["returns nulls", () => [null]],
  ["returns texts", () => ["Project"]],
  ["points before the text", () => [{ ...seen, start: -1 }]],
  ["points behind the text", () => [{ ...seen, end: text.length + 1 }]],
  ["points at nothing", () => [{ ...seen, end: 0 }]],
  ["points backwards", () => [{ ...seen, start: 7, end: 0 }]],
  ["starts at no number", () => [{ ...seen, start: Number.NaN }]],
  ["ends at no number", () => [{ ...seen, end: Number.NaN }]],
  ["ends nowhere", () => [{ ...seen, end: Number.POSITIVE_INFINITY }]],
  ["starts inside a unit", () => [{ ...seen, start: 0.5 }]],
  ["starts at a text", () => [{ ...seen, start: "0" }]],
  ["leaves the end out", () => [{ ...seen, end: undefined }]],
  ["is unsure in no known way", () => [{ ...seen, confidence: "perhaps" }]],
  ["leaves the confidence out", () => [{ ...seen, confidence: undefined }]],
  ["names no pattern", () => [{ ...seen, pattern: undefined }]],
  ["gives cues that are no list", () => [{ ...seen, cues: 7 }]],
  ["gives no cues", () => [{ ...seen, cues: undefined }]],
  ["gives one good sighting and one bad", () => [seen, { ...seen, end: 9_999 }]],
  [
    "has a getter that throws",
    () => [
      {
        ...seen,
        get start(): number {
          throw new Error("trap");
        },
      },
    ],
  ],
  [
    "returns a list whose end throws",
    () => ({
      *[Symbol.iterator]() {
        yield seen;
        throw new Error("trap");
      },
    }),
  ],
];

function fails(report: Report): void {
  expect(report.diagnostics).toContainEqual(
    expect.objectContaining({ code: "detector-failed", floor: "review", detector: "x/codename" }),
  );
  expect(["review", "block"]).toContain(report.decision);
  expect(JSON.stringify(report)).not.toMatch(/heron|broken|trap|late/iu);
}

function tone({ findings }: Report): Finding | undefined {
  return findings.find(({ rule }) => rule === "sample/tone");
}

describe("a detector that fails", () => {
  it.each(faults)("never lets a draft pass: %s", (_, judge) => {
    const report = evaluate(subject, withDetector(judging(judge)));
    fails(report);
    expect(report.range.most).toBe("block");
  });

  it.each(faults)("leaves the other findings alone: %s", (_, judge) => {
    const report = evaluate(subject, withDetector(judging(judge)));
    expect(tone(report)).toEqual(tone(evaluate(subject, sample)));
    expect(tone(report)).toBeDefined();
  });

  it("leaves its rule in doubt because it could not look", () => {
    const { findings } = evaluate(subject, withDetector(judging(() => undefined)));
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "sample/codenames",
        status: "undetermined",
        because: ["could-not-look"],
      }),
    );
  });

  it("says nothing where its rule is settled by what is known", () => {
    const { findings } = evaluate(
      { ...subject, information: { publicStatus: "public" } },
      withDetector(judging(() => undefined)),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["sample/tone"]);
  });

  it("that changes what it is shown lets nothing pass, and detectors of the library have looked before it", () => {
    const vandal = judging((view: { field: { text: string; words: unknown[] }; matches: unknown[] }) => {
      view.field.text = "nothing here";
      view.field.words.length = 0;
      view.matches.length = 0;
      return [];
    });
    const insults = withInsults(withDetector(vandal));
    const rude = { ...subject, text: `${text}, you idiot` };
    const report = evaluate(rude, insults);
    expect(report.decision).not.toBe("allow");
    const insult = ({ findings }: Report) => findings.find(({ rule }) => rule === "sample/insults");
    expect(insult(report)).toBeDefined();
    expect(insult(report)).toEqual(insult(evaluate(rude, withInsults(sample))));
  });

  it("cannot change the subject", () => {
    const before = structuredClone(subject);
    evaluate(
      subject,
      withDetector(
        judging(() => {
          throw new Error("broken");
        }),
      ),
    );
    expect(subject).toEqual(before);
  });

  it("cannot put the text into the report by the name of a pattern", () => {
    const teller = judging((view: { field: { text: string } }) => [
      { ...seen, pattern: view.field.text, cues: [view.field.text] },
    ]);
    const report = evaluate({ ...subject, text: "Project Heron wxyzzy starts" }, withDetector(teller));
    expect(JSON.stringify(report)).not.toContain("wxyzzy");
  });

  it("fails alone where another ruleset is in play", () => {
    const other: Ruleset = { ...sample, id: "other" };
    const report = evaluate(subject, [withDetector(judging(() => undefined)), other]);
    fails(report);
    expect(
      report.findings.some(
        ({ status, ruleset, outcome }) =>
          ruleset === "other" && status === "violation" && outcome === "block",
      ),
    ).toBe(true);
  });
});

describe("a text that is too long", () => {
  const long = { ...subject, text: `${"All is well. ".repeat(40)}${text}` };

  it("is reviewed, and what was read of it counts", () => {
    const report = evaluate(long, sample, { limit: { characters: 100 } });
    expect(report.decision).toBe("review");
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: "text-too-long", floor: "review", path: "text" }),
    );
    expect(
      evaluate({ ...long, text: `${text} ${long.text}` }, sample, { limit: { characters: 100 } }).decision,
    ).toBe("block");
  });

  it("is read to its end below the limit", () => {
    expect(evaluate(long, sample, { limit: { characters: long.text.length } }).decision).toBe("block");
  });

  it("is reviewed above one million characters", () => {
    const { decision, diagnostics } = evaluate({ kind: "post", text: "a ".repeat(500_001) }, sample);
    expect([decision, ...diagnostics.map(({ code }) => code)]).toEqual(["review", "text-too-long"]);
  });

  it("may be any of the texts", () => {
    const { decision, diagnostics } = evaluate(
      { kind: "post", text: "hello", media: [{ altText: "a ".repeat(80) }] },
      sample,
      { limit: { characters: 100 } },
    );
    expect([decision, ...diagnostics.map(({ path }) => path)]).toEqual(["review", "media[0].altText"]);
  });
});

describe("a host's own evidence", () => {
  const evidence = [{ detector: "x/codename", field: "text", start: 0, end: 5, confidence: "certain" }];

  it("adds a detection", () => {
    expect(
      evaluate({ kind: "post", text: "Heron starts", ...circumstances, evidence }, sample).decision,
    ).toBe("block");
  });

  it("clears none, and outside the text is nothing", () => {
    expect(evaluate({ ...subject, evidence: [] }, sample).decision).toBe("block");
    expect(
      evaluate({ ...subject, evidence: [{ ...evidence[0], start: 900, end: 950 }] }, sample).decision,
    ).toBe("block");
    expect(
      evaluate(
        {
          kind: "post",
          text: "hello",
          ...circumstances,
          evidence: [{ ...evidence[0], start: 900, end: 950 }],
        },
        sample,
      ).decision,
    ).toBe("allow");
  });
});

describe("a subject that cannot be read", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "post"],
    ["a list", []],
    ["a function", () => undefined],
    ["no kind", { text: "hello" }],
    ["an unknown kind", { kind: "pots", text: "hello" }],
    ["a text that is none", { kind: "post", text: 7 }],
    ["a list that is none", { kind: "post", media: "picture" }],
    ["a day that is none", { kind: "post", asOf: "soon" }],
    ["an unknown field", { kind: "post", txt: "hello" }],
    [
      "a getter that throws",
      {
        kind: "post",
        get text(): string {
          throw new Error("trap");
        },
      },
    ],
  ])("is a typed error and never an answer: %s", (_, bad) => {
    expect(() => evaluate(bad, sample)).toThrow(SubjectError);
  });

  it("that refers to itself is a typed error", () => {
    const circular: { kind: string; media: unknown[] } = { kind: "post", media: [] };
    circular.media.push({ people: circular.media });
    expect(() => evaluate(circular, sample)).toThrow(SubjectError);
  });
});

it("phrases of one's own are detectors like others", () => {
  expect(evaluate(subject, withDetector(phrases(["heron starts"]))).decision).toBe("block");
});
