import { compile, evaluate } from "clearpost";
import { fromBlocks, fromHtml, fromMarkdown, type MarkupText, type Span } from "clearpost/html";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { texts } from "./arbitraries.js";
import { malformed, markup } from "./markup.js";
import { runs } from "./runs.js";

const squeezed = (text: string) => text.replace(/\s+/gu, " ").trim();
const withoutBlanks = (text: string) => text.replace(/[\s\uFFFC]+/gu, "");
const reader = fc.constantFrom<(source: string) => MarkupText>(fromHtml, fromMarkdown);

/** Offsets of the words of a text, so that a span begins and ends with a whole sign. */
function wordSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** A span from one word to another one, or nothing in a text without words. */
function spanIn(text: string, a: number, b: number): Span | undefined {
  const words = wordSpans(text);
  const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y);
  const [from, to] = [words[first ?? 0], words[last ?? 0]];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

describe("a span of well-formed HTML", () => {
  it("has a slice of the source that reads the same", () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, a, b) => {
        const page = fromHtml(html);
        const span = spanIn(page.text, a, b);
        if (span === undefined) return;
        const words = page.text.slice(span.start, span.end);
        const { start, end } = page.toSource(span);
        expect(squeezed(fromHtml(html.slice(start, end)).text)).toBe(squeezed(words));
        const slices = page.slicesOf(span).map((slice) => fromHtml(html.slice(slice.start, slice.end)).text);
        expect(withoutBlanks(slices.join(""))).toBe(withoutBlanks(words));
        expect(page.toText({ start, end })).toEqual(span);
      }),
      runs,
    );
  });

  it("has slices in order, apart, and inside its place", () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, a, b) => {
        const page = fromHtml(html);
        const span = spanIn(page.text, a, b);
        if (span === undefined) return;
        const hull = page.toSource(span);
        let before = hull.start;
        for (const { start, end } of page.slicesOf(span)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(hull.end);
      }),
      runs,
    );
  });
});

describe("whatever the source", () => {
  it("the maps are in order and stay inside", () => {
    fc.assert(
      fc.property(reader, fc.oneof(malformed, markup), (read, source) => {
        const page = read(source);
        let before = 0;
        for (let at = 0; at <= source.length; at++) {
          const { start, end } = page.toText({ start: at, end: at });
          expect(start).toBe(end);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(start).toBeLessThanOrEqual(page.text.length);
          before = start;
        }
        before = 0;
        for (let at = 0; at < page.text.length; at++) {
          const { start, end } = page.toSource({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          before = start;
        }
      }),
      runs,
    );
  });

  it("a hidden text and the value of an attribute are what the source has in their place", () => {
    fc.assert(
      fc.property(reader, fc.oneof(malformed, markup), (read, source) => {
        const page = read(source);
        for (const { text, toSource } of [...page.hidden, ...page.attributes]) {
          const { start, end } = toSource({ start: 0, end: text.length });
          const slice = source.slice(start, end);
          if (!/[&%>\\*_~`[\]|#<!-]/u.test(slice)) expect(squeezed(text)).toBe(squeezed(slice));
        }
      }),
      runs,
    );
  });

  it("blocks read as they do alone", () => {
    fc.assert(
      fc.property(fc.array(malformed, { maxLength: 4 }), fc.nat(), fc.nat(), (sources, a, b) => {
        const page = fromBlocks(sources);
        const alone = sources.map((source) => fromHtml(source));
        expect(page.text).toBe(alone.map(({ text }) => text).join("\n\n"));
        const span = spanIn(page.text, a, b);
        if (span === undefined) return;
        const places = page.toSource(span);
        const words = places.map(({ block, ...place }) => {
          const here = alone[block]?.toText(place);
          return alone[block]?.text.slice(here?.start, here?.end);
        });
        expect(withoutBlanks(words.join(""))).toBe(withoutBlanks(page.text.slice(span.start, span.end)));
        expect(places.map(({ block }) => block)).toEqual(
          [...new Set(places.map(({ block }) => block))].sort((x, y) => x - y),
        );
      }),
      runs,
    );
  });
});

const policy = compile(baseline);
const circumstances = { kind: "post", channel: { owner: "personal" }, author: { affiliation: "workforce" } };

function findingsOf(text: string, format: "plain" | "html", place: (span: Span) => Span) {
  const { findings, decision } = evaluate({ ...circumstances, text, format }, policy);
  const spans = findings.flatMap(({ rule, spans: found }) =>
    found.map(({ detector, field, ...span }) => ({ rule, detector, field, ...place(span) })),
  );
  return { decision, spans };
}

/** A text with tags in it that a reader does not see. */
const dressed = fc
  .tuple(
    texts,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom("<b>", "</b>", "<i class=x>", "</i>", "<wbr>")), {
      maxLength: 4,
    }),
  )
  .map(([text, tags]) => {
    const words = text.replace(/[<&\s]+/gu, " ").split(" ");
    for (const [at, tag] of tags) words.splice(at % (words.length + 1), 0, tag);
    return words.join(" ");
  });

describe("the findings of a text", () => {
  it("are those of its HTML, with the same spans in the source", () => {
    fc.assert(
      fc.property(dressed, (html) => {
        const page = fromHtml(html);
        expect(page.hidden).toEqual([]);
        expect(findingsOf(page.text, "plain", page.toSource)).toEqual(
          findingsOf(html, "html", (span) => span),
        );
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 10) },
    );
  });
});
