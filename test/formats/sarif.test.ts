import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { evaluate } from "clearpost";
import { render, type SarifDraft, toSarif } from "clearpost/formats";
import { describe, expect, test } from "vitest";
import { every } from "../properties/policies.js";
import { findingWith, reportWith, spanOf } from "./reports.js";

// The published schema is of draft 4, whose words here mean the same in the draft that the validator reads.
const { $schema: _draft, id: _id, ...schema } = sarifSchema;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat(
  "uri-reference",
  (text: string) => URL.canParse(text, "file:///") && !/[\s[\]\\^`{|}<>"]/.test(text),
);
ajv.addFormat("date-time", true);
const validate = ajv.compile(schema);

const text = "A day off.\nMeet Harold Quillfeather (MRN 00482913) 🎉 as his idiot brother\nsays.";
const subject = { kind: "post", text, media: [{ altText: "Zebulon smiles" }] };
const finding = findingWith({
  spans: [
    spanOf(text, "Harold Quillfeather", "phi/name"),
    spanOf(text, "brother\nsays", "phi/name"),
    { field: "media[0].altText", start: 0, end: 7, detector: "phi/name" },
  ],
  remedy: { say: "take the name out", contact: "the privacy office" },
  fingerprint: "00ff",
});
const allowed = findingWith({ rule: "sample/noted", outcome: "allow", status: "waived" });
const report = reportWith({
  decision: "block",
  findings: [finding, allowed],
  notChecked: [{ what: "media", why: "not sent" }],
  diagnostics: [{ code: "text-too-long", floor: "review", message: "`text` was not read to its end" }],
});
const inText: SarifDraft = { report, subject, origin: { file: "drafts/a b.txt", isText: true } };
const runOf = (draft: SarifDraft, options = {}) => toSarif([draft], options).runs[0];

function expectValid(log: unknown): void {
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
}

describe("a log", () => {
  test.each<[string, SarifDraft]>([
    ["a text", inText],
    [
      "a subject on a line",
      { report, subject, origin: { file: "/drafts/[a].ndjson", line: 7, isText: false } },
    ],
    ["no origin", { report, subject }],
    ["no subject", { report }],
    ["nothing found", { report: reportWith({}) }],
    ["a file with half a character", { report, origin: { file: "a\uD83D:b", isText: true } }],
  ])("of %s fits the schema", (_, draft) => {
    expectValid(toSarif([draft]));
    expectValid(toSarif([draft, draft], { rulesets: every, unmask: true }));
  });

  test("the schema is one that refuses", () => {
    expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
    expect(validate({ ...toSarif([inText]), more: 1 })).toBe(false);
  });

  test("of real rulesets fits the schema, and names every rule with its help", () => {
    const draft = { kind: "post", text: "Saw MRN 00482913 today, her room was a mess." };
    const log = toSarif([{ report: evaluate(draft, every), subject: draft }], { rulesets: every });
    expectValid(log);
    const { rules } = log.runs[0].tool.driver;
    expect(rules.length).toBeGreaterThan(100);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ help }) => help.text === "")).toEqual([]);
    for (const { ruleId, ruleIndex } of log.runs[0].results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(JSON.stringify(log)).not.toContain("00482913");
  });
});

describe("a result", () => {
  test("points into a text by offset, and by line and column", () => {
    const { physicalLocation } = runOf(inText).results[0]?.locations[0] ?? {};
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: "drafts/a%20b.txt" },
      region: { charOffset: 16, charLength: 19, startLine: 2, startColumn: 6, endLine: 2, endColumn: 25 },
    });
    expect(runOf(inText).results[0]?.locations[1]?.physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 57,
      endLine: 3,
      endColumn: 5,
    });
  });

  test("of a subject points at its line, and names the field", () => {
    const draft = { report, subject, origin: { file: "a.ndjson", line: 7, isText: false } };
    expect(runOf(draft).results[0]?.locations[2]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: "a.ndjson" }, region: { startLine: 7 } },
      logicalLocations: [{ fullyQualifiedName: "media[0].altText" }],
      properties: { regionOfField: { charOffset: 0, charLength: 7, startLine: 1, endColumn: 8 } },
    });
  });

  test("without the subject has offsets and no lines", () => {
    const { region } = runOf({ report }).results[0]?.locations[0]?.physicalLocation ?? {};
    expect(region).toEqual({ charOffset: 16, charLength: 19 });
  });

  test("has level, fingerprint and what to do", () => {
    expect(runOf(inText).results[0]).toMatchObject({
      level: "error",
      kind: "fail",
      partialFingerprints: { "clearpost/v1": "00ff" },
      message: {
        text: expect.stringContaining("what to do: take the name out\nwhom to ask: the privacy office"),
      },
    });
    expect(runOf(inText).results[1]).toMatchObject({
      level: "none",
      kind: "informational",
      suppressions: [{ kind: "external" }],
    });
  });

  test("holds no word of the draft unless it is asked to", () => {
    expect(JSON.stringify(toSarif([inText]))).not.toMatch(/Harold|Quillfeather|brother|Zebulon/);
    const snippets = runOf(inText, { unmask: true }).results[0]?.locations.map(
      ({ physicalLocation, properties }) => physicalLocation.region?.snippet ?? properties?.regionOfField,
    );
    expect(JSON.stringify(snippets)).toMatch(/Harold Quillfeather.*Zebulon/);
  });
});

test("what was not looked at, and why, is told beside the results", () => {
  const notes = runOf(inText).invocations[0].toolExecutionNotifications;
  expect(notes.map(({ level, message }) => [level, message.text])).toEqual([
    ["note", "looked at: words; pictures were not looked at"],
    ["warning", "`text` was not read to its end"],
  ]);
});

test("`render` writes the same", () => {
  const written = render(report, {
    format: "sarif",
    subject,
    origin: { file: "drafts/a b.txt", isText: true },
  });
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(toSarif([inText]))));
});
