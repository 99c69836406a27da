import { evaluate, type Report } from "clearpost";
import { defineHost, hosts } from "clearpost/hosts";
import { describe, expect, test } from "vitest";
import { fromCodePoints, inCodePoints } from "../../src/serve/offsets.js";
import { sample } from "../fixtures/sample.js";
import { ask, start } from "./world.js";

const spansOf = (report: Report) => report.findings.flatMap(({ spans, fixes }) => [...spans, ...fixes]);

describe("places in code points", () => {
  test.each([
    ["nothing before", "canary77 sings"],
    ["a smile before", "😀 she is canary77"],
    ["a family of seven units before", "👨‍👩‍👧 and canary77"],
    ["letters with marks before", "e\u0301\u0301 canary77"],
    ["half a pair before", "\ud83d canary77"],
    ["many, and another word after", "😀😀😀 canary77 😀 canary77 😀"],
  ])("%s", async (_, text) => {
    const { place } = await start();
    const body = { subject: { kind: "post", text }, options: { offsets: "code-points", fixes: true } };
    const { json } = await ask(place, "/evaluate", { body });
    const points = [...text];
    const found = spansOf(json).map(({ start: from, end }) => points.slice(from, end).join(""));
    expect(found.length).toBeGreaterThan(0);
    for (const word of found) expect(word).toMatch(/^\s?canary77\s?$/);
  });

  test("differ from UTF-16 only where they must", async () => {
    const { place } = await start();
    const text = "😀 canary77";
    const answers = await Promise.all(
      ["utf-16", "code-points"].map((offsets) =>
        ask(place, "/evaluate", { body: { subject: { kind: "post", text }, options: { offsets } } }),
      ),
    );
    expect(answers.map(({ json }) => spansOf(json)[0])).toMatchObject([
      { start: 3, end: 11 },
      { start: 2, end: 10 },
    ]);
  });

  test("inside lists", () => {
    const subject = { kind: "post", text: "", media: [{ kind: "image", altText: "😀😀 canary77" }] };
    const report = evaluate(subject, sample);
    expect(spansOf(inCodePoints(report, { subject, host: undefined }))).toMatchObject([
      { field: "media[0].altText", start: 3, end: 11 },
    ]);
  });

  test("in a text that only the host profile holds", () => {
    const host = defineHost({
      ...hosts.officialComposer,
      sets: { kind: "post", "channel.account.displayName": "😀 canary77" },
    });
    const report = evaluate({ text: "" }, sample, { host });
    expect(spansOf(inCodePoints(report, { subject: { text: "" }, host }))).toMatchObject([
      { field: "channel.account.displayName", start: 2, end: 10 },
    ]);
  });

  test("a place in a text that is not there is an error, never a wrong place", () => {
    const report = evaluate({ kind: "post", text: "she is canary77" }, sample);
    for (const subject of [{}, { text: "short" }, { text: 3 }, undefined])
      expect(() => inCodePoints(report, { subject, host: undefined })).toThrow("outside the texts");
  });
});

describe("evidence of the host's own recogniser", () => {
  const subject = (start_: unknown, end: unknown) => ({
    kind: "post",
    text: "😀😀 Anna",
    evidence: [{ field: "text", start: start_, end, type: "name" }],
  });

  test.each([
    [3, 7, 5, 9],
    [0, 1, 0, 2],
    [7, 8, 9, 10],
    [-1, 3, -1, 5],
    [1.5, "3", 1.5, "3"],
  ])("code points %j to %j are units %j to %j", (start_, end, from, to) => {
    expect(fromCodePoints(subject(start_, end))).toEqual(subject(from, to));
  });

  test.each([
    [undefined],
    [null],
    ["text"],
    [[]],
    [{ evidence: 3 }],
    [{ evidence: [3, null, { field: 7 }] }],
  ])("what is none stays as it is: %j", (odd) => {
    expect(fromCodePoints(odd)).toEqual(odd);
  });
});
