import { evaluate, type Report, type Span, SubjectError } from "clearpost";
import { detect, detectorIds } from "clearpost/detectors";
import { redact } from "clearpost/formats";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fieldText } from "../../src/formats/field-text.js";
import { maskOf } from "../../src/model/index.js";
import { subjects } from "../properties/arbitraries.js";
import { every, judge } from "../properties/policies.js";
import { runs } from "../properties/runs.js";
import { findingWith, reportWith, spanOf } from "./reports.js";

// Thousands of whole evaluations take minutes on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const reportOn = (...spans: readonly Span[]) => reportWith({ findings: [findingWith({ spans })] });
const textSpan = (start: number, end: number, detector = "phi/name"): Span => ({
  field: "text",
  start,
  end,
  detector,
});

describe("redact", () => {
  it("puts a mask of its kind where words were, and leaves the rest", () => {
    const text = "Orla Finnegan, MRN 48201177, came on 3 March; call 555-013-9921 or write to us.";
    const report = reportOn(
      spanOf(text, "555-013-9921", "phi/phone"),
      spanOf(text, "Orla Finnegan", "phi/name"),
      spanOf(text, "48201177", "phi/mrn"),
      spanOf(text, "3 March", "phi/date"),
      spanOf(text, "write to us", "x/invitation"),
    );
    expect(redact({ kind: "post", text }, report)).toEqual({
      kind: "post",
      text: "[name], MRN [record number], came on [date]; call [phone] or [removed].",
    });
  });

  it("masks what a report of the engine points at", () => {
    const subject = { kind: "post", text: "Her social security number is 219-09-9998." };
    expect(redact(subject, evaluate(subject, every)).text).toBe(
      "Her social security number is [social security number].",
    );
  });

  it("joins spans that overlap, under the kind of the longest", () => {
    const text = "the baker Orla Finnegan from Pell Harbor";
    const report = reportOn(
      spanOf(text, "Orla Finnegan", "phi/name"),
      spanOf(text, "baker Orla Finnegan from Pell", "patient/contextual"),
      spanOf(text, "Pell Harbor", "phi/location"),
    );
    expect(redact({ text }, report).text).toBe("the [detail]");
  });

  it("names the identifier where a patient is told by nothing else", () => {
    const text = "Meet Orla Finnegan";
    const whole = spanOf(text, "Orla Finnegan", "patient/reference");
    expect(redact({ text }, reportOn(whole, { ...whole, detector: "phi/name" })).text).toBe("Meet [name]");
  });

  it("reaches every text of a subject, and shares what it leaves alone", () => {
    const subject = {
      text: "As above.",
      media: [{ altText: "a ward" }, { altText: "Orla waves", people: [{ role: "patient" }] }],
      thread: { parent: { text: "Ask for Otto.", author: { displayName: "Otto B." } } },
    };
    const report = reportOn(
      { field: "media[1].altText", start: 0, end: 4, detector: "phi/name" },
      { field: "thread.parent.text", start: 8, end: 12, detector: "phi/name" },
      { field: "thread.parent.author.displayName", start: 0, end: 7, detector: "phi/name" },
    );
    const redacted = redact(subject, report);
    expect(redacted).toEqual({
      text: "As above.",
      media: [{ altText: "a ward" }, { altText: "[name] waves", people: [{ role: "patient" }] }],
      thread: { parent: { text: "Ask for [name].", author: { displayName: "[name]" } } },
    });
    expect(redacted.media[0]).toBe(subject.media[0]);
    expect(redact(subject, reportWith({}))).toBe(subject);
  });

  it("keeps the host's evidence on its words, and drops it with them", () => {
    const text = "Orla and Otto left";
    const evidence = [
      { detector: "phi/name", field: "text", start: 0, end: 4 },
      { detector: "phi/name", field: "text", start: 9, end: 13 },
      { detector: "phi/name", field: "media[0].altText", start: 0, end: 4 },
    ];
    const redacted = redact({ text, evidence }, reportOn(textSpan(0, 4)));
    expect(redacted).toEqual({
      text: "[name] and Otto left",
      evidence: [{ ...evidence[1], start: 11, end: 15 }, evidence[2]],
    });
  });

  it("parts a hashtag at its capitals", () => {
    expect(redact({ text: "#OrlaStrong" }, reportOn(textSpan(1, 5))).text).toBe("#[name]Strong");
  });

  it("lets the host's evidence end inside a word", () => {
    const evidence = [{ detector: "phi/name", field: "text", start: 0, end: 4 }];
    expect(redact({ text: "Orlas bed", evidence }, reportOn(textSpan(0, 4))).text).toBe("[name]s bed");
  });
});

describe("redact refuses", () => {
  const codesOf = (run: () => unknown): readonly string[] => {
    try {
      run();
      return [];
    } catch (error) {
      if (!(error instanceof SubjectError)) throw error;
      expect(JSON.stringify([error.message, error.problems])).not.toContain("Orla");
      return error.problems.map(({ code, path }) => `${code} ${path}`);
    }
  };

  it.each<readonly [string, Span]>([
    ["beyond the text", textSpan(0, 99)],
    ["before it", textSpan(-4, 4)],
    ["at nothing", textSpan(4, 4)],
    ["at a part of a word", textSpan(0, 3)],
    ["at a part of a number", textSpan(12, 14)],
    ["at half a character", textSpan(17, 18)],
    ["at a text that is not there", { ...textSpan(0, 4), field: "media[0].altText" }],
    ["at an inherited one", { ...textSpan(0, 4), field: "constructor.name" }],
  ])("a report that points %s", (_, span) => {
    expect(codesOf(() => redact({ text: "Orla in bed 1234 😀" }, reportOn(span)))).toEqual([
      `other-subject ${span.field}`,
    ]);
  });

  it.each(["detector-failed", "text-too-long", "truncated"])("a report with a gap: %s", (code) => {
    const report: Report = {
      ...reportOn(textSpan(0, 4)),
      diagnostics: [{ code, floor: "review", message: "a gap" }],
    };
    expect(codesOf(() => redact({ text: "Orla" }, report))).toEqual(["not-all-looked-at report"]);
  });
});

describe("the masks", () => {
  const masks = [...new Set(detectorIds.map(maskOf))];

  it.each([
    (mask: string) => mask,
    (mask: string) => `Her ${mask.slice(1, -1)}: ${mask}.`,
    (mask: string) => `${mask} went home today, and ${mask} with ${mask}.`,
    (mask: string) => `We thank Dr. ${mask} (${mask}) for the talk on ${mask}.`,
    (mask: string) => `Name: ${mask}, DOB: ${mask}, MRN: ${mask}, call ${mask} or see ${mask}`,
  ])("say nothing to any detector, case %#", (around) => {
    const text = masks.map(around).join("\n");
    const within = detect(text).filter((one) => endsInMask(text, one));
    expect(within.map(({ detector, start, end }) => `${detector}: ${text.slice(start, end)}`)).toEqual([]);
  });
});

/** Whether a span has one of its ends in a mask, or is a mask and nothing else. */
function endsInMask(text: string, { start, end }: Pick<Span, "start" | "end">): boolean {
  return [...text.matchAll(/\[[a-z -]+\]/gu)].some(({ 0: mask, index }) => {
    const stop = index + mask.length;
    return (
      (index < start && start < stop) || (index < end && end < stop) || (start === index && end === stop)
    );
  });
}

/** Words, and spans over some runs of them, which may overlap; a mask and a character of two units are among them. */
const marked = fc
  .array(fc.constantFrom("Orla", "bed", "4", "555-013-9921", "O’Quill", "😀", "Ёлка", "[name]", "went"), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((words) => {
    const starts = words.map((_, at) => words.slice(0, at).join(" ").length + (at === 0 ? 0 : 1));
    const spans = fc.record({
      from: fc.nat(words.length - 1),
      length: fc.integer({ min: 1, max: 3 }),
      detector: fc.constantFrom("phi/name", "phi/date", "patient/contextual", "x/own"),
    });
    return fc.array(spans, { maxLength: 6 }).map((list) => ({
      text: words.join(" "),
      spans: list.map(({ from, length, detector }) => {
        const last = Math.min(from + length, words.length) - 1;
        return textSpan(starts[from] ?? 0, (starts[last] ?? 0) + (words[last]?.length ?? 0), detector);
      }),
    }));
  });

describe("a redacted subject", () => {
  it("has changed nowhere but in the spans, of which nothing is left", () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        // A span that begins with the very mask that would replace it reads like a text that is redacted already.
        fc.pre(!spans.some(({ start }) => text.startsWith("[name]", start)));
        const flags = Array.from({ length: text.length }, (_, at) =>
          spans.some(({ start, end }) => start <= at && at < end),
        );
        const kept = [...flags.keys()].filter((at) => !flags[at]).map((at) => text[at]);
        const runsOfFlags = flags.filter((flag, at) => flag && !flags[at - 1]).length;
        const redacted = redact({ text }, reportOn(...spans)).text;
        const masks = [...redacted.matchAll(/\[(?:name|date|detail|removed)\]/gu)];
        const ours = masks.length - (kept.join("").match(/\[name\]/gu)?.length ?? 0);
        expect(ours).toBe(runsOfFlags);
        expect(withoutMasks(redacted)).toBe(withoutMasks(kept.join("")));
      }),
      runs,
    );
  });

  it("stays the same when it is redacted again, by the report it was made with", () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const report = reportOn(...spans);
        const once = redact({ text }, report);
        expect(redact(once, report)).toEqual(once);
      }),
      runs,
    );
  });

  it("leaves the one it was made of alone, which may be frozen", () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const subject = Object.freeze({ text, media: Object.freeze([Object.freeze({ altText: text })]) });
        const before = JSON.stringify(subject);
        redact(subject, reportOn(...spans, ...spans.map((span) => ({ ...span, field: "media[0].altText" }))));
        expect(JSON.stringify(subject)).toBe(before);
      }),
      runs,
    );
  });

  it("has masks that no detector takes for a verb", () => {
    const subject = {
      kind: "post",
      text: "She lives at 418 Wickham Spur, Apt 6. Swipe to see the photos below!",
      media: [{ altText: "Meet Orla Finnegan, 62, who had heart surgery here in March." }],
    } as const;
    const once = redact(subject, judge(subject));
    expect(once.text).toMatch(/^She lives at \[location\]/u);
    const fresh = judge(once).findings.flatMap(({ spans }) => spans);
    expect(fresh.filter((span) => endsInMask(fieldText(once, span.field) ?? "", span))).toEqual([]);
  });

  it("holds for what the engine finds, and gives no detector a mask to find", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const report = judge(subject);
        const once = redact(subject, report);
        expect(redact(once, report)).toEqual(once);
        const fresh = judge(once).findings.flatMap(({ spans }) => spans);
        expect(fresh.filter((span) => endsInMask(fieldText(once, span.field) ?? "", span))).toEqual([]);
      }),
      runs,
    );
  });
});

function withoutMasks(text: string): string {
  return text.replaceAll(/\[(?:name|date|detail|removed)\]/gu, "");
}
