import { describe, expect, it } from "vitest";
import { runDetectors } from "../../src/detect/index.js";
import { detect, phi } from "../../src/detectors/index.js";
import { readDocument } from "../../src/text/index.js";
import { awardPosts } from "../fixtures/awards.js";
import { type Effort, evasions } from "../fixtures/evasion.js";
import { evasionNegatives } from "../fixtures/evasion-negatives.js";
import { labourPosts } from "../fixtures/labour.js";

type Format = "plain" | "html" | "markdown";

/** Everything that the detectors of identifiers are sure of, by text; the texts are looked at in one go. */
function seenIn(texts: readonly { readonly text: string; readonly format?: Format }[]) {
  const sources = texts.map(({ text, format = "plain" }, index) => ({
    path: String(index),
    row: "text",
    part: "draft" as const,
    text,
    format,
  }));
  const all = runDetectors(sources, phi.members).detections.filter(
    ({ confidence }) => confidence !== "possible",
  );
  return texts.map((_, index) => all.filter(({ field }) => field === String(index)));
}

describe("disguised identifiers", () => {
  const least: readonly (readonly [Effort, number])[] = [
    ["accidental", 1],
    ["deliberate", 0.95],
    ["encoded", 0.6],
  ];

  it.each(least)("are found with exact spans: %s, at least %f", (effort, share) => {
    const all = evasions.filter((one) => one.effort === effort);
    const seen = seenIn(all);
    const missed = all.filter(
      ({ detector, start, end }, index) =>
        !seen[index]?.some((one) => one.detector === detector && one.start === start && one.end === end),
    );
    expect(all.length).toBeGreaterThan(50);
    expect(
      1 - missed.length / all.length,
      missed.map(({ form, text }) => `${form}: ${text}`).join("\n"),
    ).toBeGreaterThanOrEqual(share);
  });

  it("are told from ordinary numbers and signs", () => {
    const seen = seenIn(evasionNegatives.map((text) => ({ text })));
    const flagged = evasionNegatives.filter((_, index) => seen[index]?.length !== 0);
    expect(evasionNegatives.length).toBeGreaterThan(300);
    expect(flagged.length / evasionNegatives.length, flagged.join("\n")).toBeLessThanOrEqual(0.005);
  });

  it("say how they were found", () => {
    const [seen] = detect("SSN: \u0665\u0662\u0669-\u0660\u0664-\u0668\u0668\u0661\u0663", {
      detectors: ["phi/ssn"],
    });
    expect(seen).toMatchObject({ start: 5, end: 16, cues: ["disguised"] });
  });
});

describe("what a page does not show", () => {
  const see = (text: string, detectors: readonly string[]) =>
    detect(text, { format: "html", detectors }).map(({ detector }) => detector);

  it("is looked through for identifiers", () => {
    expect(see("<p>Hi<img alt='SSN 529-04-8813'></p>", ["phi/ssn"])).toEqual(["phi/ssn"]);
  });

  it.each([
    ["<p>Hi</p><p hidden>Views are my own and not those of my employer</p>", "disclaimer/*"],
    ["<p>Hi</p><!-- you should stop taking metoprolol today -->", "advice/*"],
    ["<p>Hi<img alt='I will kill you'></p>", "conduct/*"],
  ])("is no statement: %s", (text, family) => expect(see(text, [family])).toEqual([]));
});

describe("the second look", () => {
  const readings = (text: string) =>
    readDocument([{ path: "text", row: "text", part: "draft", text, format: "plain" }]).fields.map(
      ({ reading }) => reading,
    );

  it("is not taken at ordinary posts", () => {
    const posts = [...labourPosts, ...awardPosts];
    expect(posts.filter((text) => readings(text).length > 1)).toEqual([]);
  });

  it.each(["one two ", "_a*b_", "</script", "<td", "1 ", "a\u0430", "\u0336", "%41", "&#53;", "a at b dot "])(
    "bears a long text of %j",
    (unit) => expect(readings(`${unit.repeat(20_000)}>`)[0]).toBe("shown"),
  );
});
