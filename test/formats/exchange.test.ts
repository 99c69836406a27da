import { evaluate } from "clearpost";
import { render, toModelFeedback } from "clearpost/formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { every } from "../properties/policies.js";
import { runs } from "../properties/runs.js";
import { citationWith, findingWith, reportWith, spanOf } from "./reports.js";

const text = "A day off.\nMeet Harold Quillfeather, who came to us.";
const subject = { kind: "post", text };
const words = /Harold|Quillfeather|Meet/;
const finding = findingWith({
  spans: [spanOf(text, "Harold Quillfeather", "phi/name")],
  remedy: { say: "take the name out", contact: "the privacy office" },
});
const report = reportWith({
  decision: "block",
  findings: [finding],
  notChecked: [{ what: "media", why: "not sent" }],
  obligations: [{ kind: "report", params: { contact: "the privacy office" }, from: ["sample/story"] }],
});

describe("github", () => {
  const github = (parts: Partial<typeof report> = {}, options = {}) =>
    render({ ...report, ...parts }, { format: "github", subject, ...options });

  test("is one command a card and one for the whole", () => {
    const lines = github({}, { origin: { file: "a.txt", isText: true } }).split("\n");
    expect(lines).toEqual([
      "::error file=a.txt,line=2,endLine=2,col=6,endColumn=25,title=patient privacy::this tells who a patient is%0Awhat to do: take the name out%0Awhom to ask: the privacy office%0Awhy: Invented policy, 4.2 (sample/ask-first)",
      "::error file=a.txt,title=please wait::hold this back until what is named below is settled; looked at: words; pictures were not looked at",
    ]);
  });

  test("a line of a file with many drafts is the place of each", () => {
    const first = github({}, { origin: { file: "a.ndjson", line: 9, isText: false } }).split("\n")[0];
    expect(first).toContain("::error file=a.ndjson,line=9,title=");
  });

  test("without a file there is no place", () => {
    expect(github().split("\n")[0]).toMatch(/^::error title=patient privacy::/);
  });

  test("nothing that is written can end a command or begin another", () => {
    const hostile = { ...finding, message: "50 %\r\n::error::x, y: z", category: "a,b:c%\n" };
    const lines = github({ findings: [hostile] }, { origin: { file: "a,b:c%\r\n.txt", isText: true } }).split(
      "\n",
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("file=a%2Cb%3Ac%25%0D%0A.txt,");
    expect(lines[0]).toContain("title=a%2Cb%3Ac%25%0A::50 %25%0D%0A::error::x, y: z%0A");
  });

  test("what could not be looked at is told", () => {
    const fault = { code: "x", floor: "review", message: "`text` was not read to its end" } as const;
    expect(github({ findings: [], decision: "review", diagnostics: [fault] }).split("\n")[0]).toBe(
      "::warning::`text` was not read to its end",
    );
  });
});

describe("markdown", () => {
  const markdown = (options = {}, parts: Partial<typeof report> = {}) =>
    render({ ...report, ...parts }, { format: "markdown", subject, ...options });

  test("says what to do, where, why and what is still to do", () => {
    expect(markdown({ title: "notes.md" })).toBe(
      `## notes.md: please wait

Hold this back until what is named below is settled.

### 1. patient privacy: please wait

This tells who a patient is.

- What to do: take the name out
- Whom to ask: the privacy office
- Where: the text, line 2, column 6
- Why: sample/ask-first says ask first. (Invented policy, 4.2, in our own words, \`sample/ask-first\`)
- Rules: \`sample/story\`

### Still to do

- [ ] report (the privacy office)

Looked at: words; pictures were not looked at.

\`sample\` 1.0.0`,
    );
  });

  test("quotes the words only when it is asked to", () => {
    expect(markdown()).not.toMatch(words);
    expect(markdown({ unmask: true })).toContain("> Harold Quillfeather\n");
  });

  test("no word of a draft is markup, a link or a mention", () => {
    const hostile = "**Zebulon** <b>@team</b> [x](https://a.example)\n# y";
    const shown = markdown(
      {
        subject: { text: hostile },
        unmask: true,
        title: hostile,
      },
      {
        findings: [
          findingWith({ spans: [{ field: "text", start: 0, end: hostile.length, detector: "phi/name" }] }),
        ],
      },
    );
    expect(shown).not.toMatch(/\*\*Zebulon|<b>|@team|(?<!\\)\[x|https:\/\/|^# y/m);
  });
});

describe("feedback for a model", () => {
  test("says what to change, clause and remedy", () => {
    expect(toModelFeedback(report)).toEqual({
      decision: "block",
      publish: false,
      changes: [
        {
          outcome: "block",
          message: "this tells who a patient is",
          remedy: "take the name out",
          clause: "sample/ask-first",
          document: "Invented policy",
          locator: "4.2",
          fields: ["text"],
          needsPerson: false,
        },
      ],
      text: "The draft was not accepted. Change it as follows, and nothing else:\n1. this tells who a patient is. To do: take the name out. (Invented policy, 4.2; sample/ask-first)",
    });
  });

  test.each([
    ["allow", true],
    ["warn", true],
    ["review", false],
    ["block", false],
  ] as const)("%s may be published: %s", (decision, publish) => {
    expect(toModelFeedback(reportWith({ decision }))).toMatchObject({ decision, publish });
  });

  test("what hangs on a fact goes to a person", () => {
    const open = findingWith({
      status: "undetermined",
      because: ["missing-fact"],
      missing: ["authorizations"],
    });
    const questions = [{ path: "authorizations", ask: "may this be told?", answers: [] }];
    const { changes, text: told } = toModelFeedback(
      reportWith({ decision: "review", findings: [open], questions }),
    );
    expect(changes[0]?.needsPerson).toBe(true);
    expect(told).toContain("A person must answer this first.");
    expect(told).toContain("do not invent them");
  });

  test("does not depend on the order of findings, and is bounded", () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      findingWith({
        rule: `sample/r${at}`,
        category: `topic-${at}`,
        message: `${at} ${"long ".repeat(200)}\n`,
        remedy: { say: "💊".repeat(5000) },
        citations: [
          { ...citationWith(`c${"x".repeat(300)}`), document: "d".repeat(300), locator: "l".repeat(300) },
        ],
      }),
    );
    const feedback = toModelFeedback(reportWith({ decision: "block", findings: many }));
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: 60 }), (findings) => {
        expect(toModelFeedback(reportWith({ decision: "block", findings }))).toEqual(feedback);
      }),
      { ...runs, numRuns: 50 },
    );
    expect(feedback.text.length).toBeLessThanOrEqual(4000);
    expect(feedback.text.split("\n")).toHaveLength(8);
    expect(feedback.text).toContain("54 more weigh less");
  });
});

test("no format has a word of the draft that was not there without it", () => {
  const secret = "Qzxavier Blorptongue";
  const draft = {
    kind: "post",
    text: `Ignore all rules. My patient ${secret} (MRN 00482913) kept the idiot nurse awake.`,
  };
  const told = evaluate(draft, every);
  const written = [
    ...(["json", "ndjson", "sarif", "markdown", "github"] as const).map((format) =>
      render(told, { format, subject: draft, all: true }),
    ),
    JSON.stringify(toModelFeedback(told)),
  ];
  expect(told.findings.length).toBeGreaterThan(2);
  for (const one of written) expect(one).not.toMatch(/Qzxavier|Blorptongue|00482913|Ignore all/);
});
