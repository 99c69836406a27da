import { cards } from "clearpost/formats";
import { describe, expect, test } from "vitest";
import { citationWith, findingWith, reportWith, spanOf } from "./reports.js";

const text =
  "Our patient Quillfeather is 91. He likes trains and the idiot next door. We treated Quibble as well.";
const name = spanOf(text, "Quillfeather", "phi/name");
const age = spanOf(text, "91", "phi/age");
const insult = spanOf(text, "idiot", "conduct/insult");
const other = spanOf(text, "Quibble", "phi/name");
const subject = { kind: "post", text };

describe("cards merge", () => {
  test.each([
    [
      "one topic in one sentence, across rulesets",
      { spans: [name], ruleset: "a" },
      { spans: [age], message: "other", ruleset: "b", rule: "b/x" },
      1,
    ],
    [
      "two categories of one topic",
      { spans: [name] },
      { spans: [age], message: "other", rule: "b/x", category: "patient-identification" },
      1,
    ],
    ["the same words to the author, wherever", { spans: [name] }, { spans: [other], rule: "b/x" }, 1],
    ["one rule in two sentences", { spans: [name] }, { spans: [other], message: "other" }, 1],
    ["one topic without words of the draft", { spans: [] }, { spans: [], message: "other", rule: "b/x" }, 1],
    [
      "not one topic in two sentences",
      { spans: [name] },
      { spans: [other], message: "other", rule: "b/x" },
      2,
    ],
    [
      "not two topics in one sentence",
      { spans: [name] },
      { spans: [age], message: "other", rule: "b/x", category: "medical-advice" },
      2,
    ],
    [
      "not two fields",
      { spans: [name] },
      { spans: [{ ...name, field: "media[0].altText" }], message: "other", rule: "b/x" },
      2,
    ],
  ])("%s", (_, a, b, count) => {
    const report = reportWith({ findings: [findingWith(a), findingWith(b)] });
    expect(cards(report, { subject })).toHaveLength(count);
  });

  test("what a third finding links, whatever the order", () => {
    const findings = [
      findingWith({ rule: "a/1", message: "1", spans: [name] }),
      findingWith({ rule: "a/2", message: "2", spans: [other] }),
      findingWith({
        rule: "a/3",
        message: "3",
        spans: [age, { ...other, detector: "patient/reference" }],
        outcome: "warn",
      }),
    ];
    for (const order of [findings, [...findings].reverse()]) {
      const [card, ...others] = cards(reportWith({ findings: order }), { subject });
      expect([card?.rules, others]).toEqual([["a/1", "a/2", "a/3"], []]);
    }
  });

  test("without the text, only words that stand close", () => {
    const far = { ...other, start: 500, end: 507 };
    const count = (second: typeof other) =>
      cards(
        reportWith({
          findings: [
            findingWith({ spans: [name] }),
            findingWith({ spans: [second], rule: "b/x", message: "other" }),
          ],
        }),
      ).length;
    expect([count(age), count(far)]).toEqual([1, 2]);
  });
});

describe("a card", () => {
  test("has one message and one remedy, the worst finding's, and every clause once", () => {
    const report = reportWith({
      findings: [
        findingWith({
          rule: "a/mild",
          outcome: "warn",
          message: "mild",
          spans: [name],
          remedy: { say: "do that", contact: "her" },
          citations: [citationWith("a/1"), citationWith("a/2")],
        }),
        findingWith({
          rule: "a/hard",
          message: "hard",
          spans: [age],
          remedy: { say: "do this", contact: "him" },
          citations: [citationWith("a/3"), citationWith("a/1")],
        }),
      ],
    });
    const [card] = cards(report, { subject });
    expect(card).toMatchObject({
      topic: "patient privacy",
      outcome: "block",
      message: "hard",
      remedy: "do this",
      contact: "him",
      spans: [name, age],
    });
    expect(card?.citations.map(({ clause }) => clause)).toEqual(["a/3", "a/1", "a/2"]);
  });

  test("is not made of what is allowed or was lowered to it", () => {
    const lowered = findingWith({ outcome: "allow", declared: "warn", loweredBy: ["a/permission"] });
    expect(cards(reportWith({ findings: [lowered] }), { all: true })).toEqual([]);
  });
});

test("the three worst are shown, worst first, the rest on demand", () => {
  const findings = (["warn", "block", "warn", "review", "warn"] as const).map((outcome, index) =>
    findingWith({
      rule: `a/${index}`,
      category: `topic-${index}`,
      outcome,
      message: `${index}`,
      spans: [insult],
    }),
  );
  const report = reportWith({ findings });
  expect(cards(report).map(({ topic }) => topic)).toEqual(["topic 1", "topic 3", "topic 0"]);
  expect(cards(report, { all: true })).toHaveLength(5);
});
