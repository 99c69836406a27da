import { type RenderOptions, render } from "clearpost/formats";
import { describe, expect, test } from "vitest";
import { citationWith, findingWith, reportWith, spanOf } from "./reports.js";

const text = `A day off.
Meet Harold Quillfeather (MRN 00482913), who came to us from Fairhaven in March and went home with a new kidney, as his idiot brother tells everybody.
See you.`;
const subject = { kind: "post", text, media: [{ altText: "Zebulon smiles" }] };
const finding = findingWith({
  spans: [
    spanOf(text, "Harold Quillfeather", "phi/name"),
    spanOf(text, "00482913", "phi/mrn"),
    { field: "media[0].altText", start: 0, end: 7, detector: "phi/name" },
  ],
  remedy: { say: "take the name out", contact: "the privacy office" },
});
const tone = findingWith({
  rule: "sample/tone",
  category: "respectful-conduct",
  outcome: "warn",
  status: "undetermined",
  because: ["weak-evidence"],
  message: "these words may hurt somebody",
  spans: [spanOf(text, "idiot", "conduct/insult")],
  citations: [{ ...citationWith("sample/tone"), quality: "verbatim", quote: "be kind" }],
});
const report = reportWith({
  decision: "block",
  findings: [
    finding,
    tone,
    findingWith({
      rule: "sample/lowered",
      message: "readers may mistake this",
      outcome: "allow",
      declared: "warn",
      loweredBy: ["sample/work-talk"],
    }),
  ],
  questions: ["first", "second", "third"].map((path) => ({
    path,
    ask: `${path}?`,
    answers: [
      { value: "yes", label: "yes", decision: "allow", range: { least: "allow", most: "allow" } },
      {
        value: "half",
        label: "yes, but too late",
        decision: "block",
        range: { least: "block", most: "block" },
      },
      { value: "no", label: "no", decision: "block", range: { least: "block", most: "block" } },
    ],
  })),
  obligations: [
    { kind: "obtain-authorization", params: { contact: "the privacy office" }, from: ["sample/story"] },
  ],
});
const pretty = (options: Partial<RenderOptions> = {}) => render(report, { format: "pretty", ...options });
const identifiers = /Harold|Quillfeather|00482913|Fairhaven|March|Zebulon/;

describe("json", () => {
  test("is the report and nothing else", () => {
    expect(render(report, { format: "json", subject, unmask: true })).toBe(JSON.stringify(report, null, 2));
    expect(render(report, { format: "ndjson", subject, unmask: true })).toBe(JSON.stringify(report));
  });
});

describe("masks", () => {
  test("no word of the draft without the subject", () => {
    expect(pretty({ unmask: true, all: true })).not.toMatch(/Meet|idiot|▇/);
  });

  test("identifiers are hidden, seen by a detector or not, other words are shown", () => {
    const shown = pretty({ subject });
    expect(shown).not.toMatch(identifiers);
    expect(shown).toContain(
      "Meet ▇▇▇▇▇▇ ▇▇▇▇▇▇▇▇▇▇▇▇ (MRN ▇▇▇▇▇▇▇▇), who came to us from ▇▇▇▇▇▇▇▇▇ in ▇▇▇▇▇ and …",
    );
    expect(shown).toContain("are hidden here");
  });

  test("unmasked, everything on the marked lines is shown", () => {
    const shown = pretty({ subject, unmask: true });
    expect(shown).toContain("Meet Harold Quillfeather (MRN 00482913)");
    expect(shown).toContain("Zebulon");
    expect(shown).not.toContain("hidden");
  });

  test.each([
    ["a number", "the code 7f3a"],
    ["a handle", "ask @zebulon_q"],
    ["an address", "write to zebulon@mail.example"],
    ["a link", "see https://zebulon.example/file"],
    ["a name at the start", "Zebulon fell"],
    ["a name that is hyphenated", "with Anna-Zebulon"],
    ["a name in capitals", "with ZEBULON"],
    ["a possessive", "it is Zebulon’s"],
    ["another script", "with Зебулон"],
  ])("%s that nobody saw is hidden", (_, words) => {
    const line = `${words} idiot`;
    const shown = render(
      reportWith({ findings: [{ ...tone, spans: [spanOf(line, "idiot", "conduct/insult")] }] }),
      { format: "pretty", subject: { text: line } },
    );
    expect(shown).toContain("idiot");
    expect(shown).not.toMatch(/zebulon|зебулон|7f3a/i);
  });

  test("the institution's own name is shown", () => {
    const line = "I work at Cedar Grove, and Zebulon too";
    const span = spanOf(line, "Cedar Grove", "affiliation/mention");
    const shown = render(reportWith({ findings: [findingWith({ spans: [span] })] }), {
      format: "pretty",
      subject: { text: line },
    });
    expect(shown).toContain("I work at Cedar Grove, and ▇▇▇▇▇▇▇ too");
  });
});

describe("pretty", () => {
  test("carets stand below the marked words", () => {
    const lines = pretty({ subject }).split("\n");
    const at = lines.findIndex((line) => line.includes("Meet"));
    expect(lines[at + 1]?.indexOf("^")).toBe(lines[at]?.indexOf("▇"));
    expect(lines[at + 1]?.trim()).toMatch(/^│ {6}\^{19} {6}\^{8}$/);
  });

  test.each([[60], [80], [100], [140]])("stays in %i columns, masked or not, with everything", (width) => {
    for (const options of [{ all: true }, { unmask: true }]) {
      const lines = pretty({ subject, width, ...options }).split("\n");
      expect(lines.filter((line) => [...line].length > width)).toEqual([]);
    }
  });

  test("colour changes no word", () => {
    const coloured = pretty({ subject, all: true, color: true });
    expect(coloured).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is taken away
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(pretty({ subject, all: true }));
  });

  test("says what was decided without the engine's words", () => {
    const shown = pretty({ subject, all: true });
    expect(shown).toContain("please wait");
    expect(shown).toContain("tip");
    expect(shown).not.toMatch(/violation|critical|\bblock\b|undetermined/);
  });

  test("tells clause, document, place and how well the source is known", () => {
    expect(pretty()).toContain("Invented policy, 4.2 (in our own words) sample/ask-first");
    expect(pretty()).toContain("“be kind”");
    expect(pretty()).toContain("Invented policy, 4.2 (as the document says it) sample/tone");
  });

  test("shows two questions and what each answer makes of it, the rest on demand", () => {
    expect(pretty()).toMatch(
      /\? first\? \(first\)\n {4}clear +if yes\n {4}please wait +if yes, but too late; no\n/,
    );
    expect([pretty().includes("third?"), pretty({ all: true }).includes("third?")]).toEqual([false, true]);
  });

  test("shows what was lowered, on demand", () => {
    expect(pretty()).not.toContain("readers may mistake this");
    expect(pretty({ all: true })).toContain(
      "readers may mistake this: clear instead of tip, by sample/work-talk",
    );
  });

  test("says what is still to be done, and by whom", () => {
    expect(pretty()).toContain("- get the patient's signed authorization (the privacy office)");
  });

  test.each([
    ["words only", { checked: ["text"], notChecked: [] }, "these words are clear\n"],
    [
      "words, pictures not sent",
      { checked: ["text"], notChecked: [{ what: "media", why: "not sent" }] },
      "these words are clear; pictures were not looked at\n",
    ],
    [
      "pictures without words",
      { checked: ["text", "links"], notChecked: [{ what: "media", why: "sent without words" }] },
      "clear: words and links; pictures (sent without words) were not looked at\n",
    ],
    [
      "nothing",
      { checked: [], notChecked: [{ what: "thread.parent", why: "not sent" }] },
      "there was nothing to read, only the circumstances counted; what this answers was not looked at\n",
    ],
  ] as const)("says what was looked at: %s", (_, parts, words) => {
    expect(render(reportWith(parts), { format: "pretty" })).toContain(words);
  });

  test("tells what decided without anybody saying it", () => {
    const shown = render(
      reportWith({
        assumed: [
          { path: "channel.owner", value: "institution", from: "a/desk", decisive: true },
          { path: "media", value: [], from: "a/desk", decisive: false },
        ],
        diagnostics: [{ code: "text-too-long", floor: "review", message: "`text` was not read to its end" }],
      }),
      { format: "pretty" },
    );
    expect(shown).toContain("taken for granted by a/desk: channel.owner is institution\n");
    expect(shown).toContain("`text` was not read to its end");
  });

  test("a draft cannot command the terminal", () => {
    const hostile = "so \u001b[2Jidiot\u202E\u0007 it is\r";
    const shown = render(
      reportWith({ findings: [{ ...tone, spans: [spanOf(hostile, "idiot", "conduct/insult")] }] }),
      { format: "pretty", subject: { text: hostile }, unmask: true, title: "a\u001b[2J\nb" },
    );
    expect(["\u0007", "\u001b", "\u202E", "\r"].filter((one) => shown.includes(one))).toEqual([]);
  });

  test("wide characters keep the carets in place", () => {
    const line = "🎉🎉 it is idiot";
    const shown = render(
      reportWith({ findings: [{ ...tone, spans: [spanOf(line, "idiot", "conduct/insult")] }] }),
      { format: "pretty", subject: { text: line } },
    );
    expect(shown).toContain(`${" ".repeat("🎉🎉 it is ".length)}^^^^^`);
  });

  test("a subject that does not fit the report costs the excerpt, nothing else", () => {
    expect(pretty({ subject: { kind: "post" } })).toContain("take the name out");
    expect(pretty({ subject: "no subject" })).toContain("take the name out");
    expect(pretty({ subject: { text: "short" } })).toContain("take the name out");
  });

  test("a megabyte on one line is no trouble", () => {
    const long = `${"Word 12 ".repeat(125_000)}idiot`;
    const shown = render(
      reportWith({ findings: [{ ...tone, spans: [spanOf(long, "idiot", "conduct/insult")] }] }),
      { format: "pretty", subject: { text: long } },
    );
    expect(shown).toContain("idiot");
  }, 30_000);
});
