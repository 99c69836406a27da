import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromHtml } from "../../src/html/index.js";
import { malformed, markup } from "../properties/markup.js";
import { runs } from "../properties/runs.js";
import { blocksOf } from "../readme/blocks.js";
import { startChromium } from "./chromium.js";
import type { door as doorInPage } from "./dom-page.js";

declare const door: typeof doorInPage;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let browser: Browser;
let page: Page;

async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: here("."), loader: "ts" },
    alias: { "clearpost/dom": here("../../src/dom/index.ts") },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  await page.route("**/*", (route) => route.abort());
  await page.setContent("<!doctype html><body></body>");
  await page.addScriptTag({
    content: await bundled('import { door } from "./dom-page.js"; Object.assign(globalThis, { door });'),
  });
});

afterAll(() => browser.close());

const withoutBlanks = (text: string) => text.replace(/[\s\uFFFC]+/gu, "");
const squeezed = (text: string) => text.replace(/\s+/gu, " ").trim();
const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });
const probe = (html: string, pairs: readonly (readonly [number, number])[]) =>
  page.evaluate(([source, of]) => door.probe(source, of), [html, pairs] as const);

describe("a page of plain markup", () => {
  test("reads as its source does, and its ranges have the words of their spans", async () => {
    await fc.assert(
      fc.asyncProperty(markup, picks, async (html, pairs) => {
        const { text, source, hides, spans } = await probe(html, pairs);
        expect(text).toBe(source);
        expect(squeezed(text)).toBe(squeezed(fromHtml(html).text));
        for (const { words, range, ranges } of spans) {
          expect(withoutBlanks(ranges.join(""))).toBe(withoutBlanks(words));
          if (!hides) expect(range === undefined ? range : withoutBlanks(range)).toBe(withoutBlanks(words));
        }
      }),
      runs,
    );
  }, 600_000);

  test("whatever is wrong in its source, it is read, and its ranges have the words of their spans", async () => {
    await fc.assert(
      fc.asyncProperty(malformed, picks, async (html, pairs) => {
        const { spans } = await probe(html, pairs);
        for (const { words, parts } of spans)
          expect(withoutBlanks(parts.map((part) => part.words).join(""))).toBe(withoutBlanks(words));
      }),
      runs,
    );
  }, 600_000);
});

const shows = (html: string) =>
  page.evaluate((source) => {
    document.body.innerHTML = source;
    return door.readDom(document.body).text;
  }, html);

describe("what is shown", () => {
  test.each([
    ["<style>.x{display:none}</style>a<i class=x>b</i>c", "ac"],
    ["<style>.x{display:block!important}</style><p hidden class=x>a</p>", "\n\na\n\n"],
    ["<style>.x{display:block}</style>a<span class=x>b</span>c", "a\n\nb\n\nc"],
    ["a<span style='visibility:hidden'>b<i style='visibility:visible'>c</i></span>d", "acd"],
    ["a<span style='font-size:0'>b<i style='font-size:12px'>c</i></span>", "ac"],
    ["a<span style='opacity:0'>b</span>c<script>d</script>", "ac"],
    ["a<span aria-hidden=true>b</span>", "ab"],
    ["<div style='white-space:pre-wrap'>a  b\n c</div>", "\n\na  b\n c\n\n"],
    [
      "a<img src=x alt=y><br>b<video src=x></video><iframe src=about:blank></iframe>",
      "a\uFFFC\nb\uFFFC\uFFFC",
    ],
    ["a<input type=hidden value=x>b<input value=typed>", "ab\uFFFC"],
    ["<textarea>one\n two</textarea>", "\uFFFCone\n two"],
    ["<table><tr><td>a<td>b<tr><td>c</table>", "\n\n\ta\tb\n\n\tc\n\n"],
    ["<x-y>a</x-y>b", "ab"],
    ["&lt;b&gt; &amp;amp; a", "<b> &amp; a"],
  ])("%s", async (html, text) => expect(await shows(html)).toBe(text));

  test("without styles, attributes tell: a part that is in no page", async () => {
    const text = await page.evaluate(() => {
      const part = document.createElement("div");
      part.innerHTML = "a<p hidden>b</p><i style='display:none'>c</i><img hidden>d";
      return door.readDom(part).text;
    });
    expect(text).toBe("ad");
  });

  test("open shadow trees and what is put into their slots, in the order of the page", async () => {
    const read = await page.evaluate(() => {
      document.body.innerHTML = "<x-card>one <b slot=last>three</b></x-card><x-shut>light</x-shut>";
      const card = document.querySelector("x-card") as Element;
      card.attachShadow({ mode: "open" }).innerHTML =
        "<slot></slot><i>two</i> <slot name=last>none</slot><slot name=rest>rest</slot>";
      document.querySelector("x-shut")?.attachShadow({ mode: "closed" }).append("shut");
      const { text } = door.readDom(document.body);
      const inside = door.find(card, "two");
      const across = door.find(document.body, "one two");
      return { text, inside, across, root: door.readDom(card.shadowRoot as ShadowRoot).text };
    });
    expect(read.text).toBe("one two threerestlight");
    expect(read.root).toBe("one two threerest");
    expect(read.inside).toMatchObject({ range: "two", ranges: ["two"] });
    expect(read.across.range).toBeUndefined();
    expect(read.across.ranges).toEqual(["one ", "two"]);
  });

  test("however deep it lies", async () => {
    const text = await page.evaluate(() => {
      let part = document.createElement("div");
      part.append("deep");
      for (let depth = 0; depth < 20_000; depth++) {
        const outer = document.createElement("div");
        outer.append(part);
        part = outer;
      }
      return door.readDom(part).text;
    });
    expect(text).toBe("\n\ndeep\n\n");
  });

  test("an atom of the host is one sign", async () => {
    const { text, outer, html } = await page.evaluate(() => {
      document.body.innerHTML = "Thanks <span data-type=mention>@orla</span>!";
      const isAtom = (element: { attribute(name: string): string | undefined }) =>
        element.attribute("data-type") === "mention";
      const read = door.readDom(document.body, { isAtom });
      const range: Range | undefined = read.rangeOf({ start: 7, end: 8 });
      const source = door.fromHtml(document.body.innerHTML, { isAtom });
      return { text: read.text, outer: range?.toString(), html: source.text };
    });
    expect(text).toBe("Thanks \uFFFC!");
    expect(html).toBe(text);
    expect(outer).toBe("@orla");
  });
});

const find = (html: string, words: string) =>
  page.evaluate(
    ([source, wanted]) => {
      document.body.innerHTML = source;
      return door.find(document.body, wanted);
    },
    [html, words] as const,
  );

describe("ranges", () => {
  test.each([
    ["<p>Saw MRN <b>48</b>201 today", "MRN 48201", "MRN 48201", ["MRN ", "48", "201"]],
    ["a<i hidden>x</i>b", "ab", "axb", ["a", "b"]],
    ["a<br>b", "a\nb", "ab", ["a", "", "b"]],
    ["<p>one</p> <p>two</p>", "one\n\n", "one", ["one"]],
    ["<div style='white-space:pre'>a  b</div>", "a  b", "a  b", ["a  b"]],
    ["\u{1F49A} caf\u00E9", "caf\u00E9", "caf\u00E9", ["caf\u00E9"]],
  ])("%s: %s", async (html, words, range, ranges) => {
    expect(await find(html, words)).toMatchObject({ words, range, ranges });
  });

  test("an editor that was typed into: text nodes side by side", async () => {
    const found = await page.evaluate(() => {
      document.body.innerHTML = "<div contenteditable style='white-space:pre-wrap'></div>";
      const editor = document.querySelector("div") as Element;
      editor.append("Saw M", "RN 48", "201 today");
      return door.find(editor, "MRN 48201");
    });
    expect(found).toMatchObject({ range: "MRN 48201", ranges: ["M", "RN 48", "201"] });
  });

  test("a text field has offsets and no range", async () => {
    const { found, selected } = await page.evaluate(() => {
      document.body.innerHTML = "<textarea>first</textarea>";
      const field = document.querySelector("textarea") as HTMLTextAreaElement;
      field.value = "Saw  MRN\n48201 today";
      const span = door.find(field, "MRN\n48201");
      field.setSelectionRange(span.start, span.end);
      return { found: span, selected: field.value.slice(field.selectionStart, field.selectionEnd) };
    });
    expect(found).toMatchObject({
      range: undefined,
      ranges: [],
      parts: [{ kind: "field", name: "TEXTAREA", words: "MRN\n48201" }],
    });
    expect(selected).toBe("MRN\n48201");
  });

  test("none where there can be none: outside the text, and in a text that has changed", async () => {
    const answers = await page.evaluate(() => {
      document.body.innerHTML = "<p>one two</p>";
      const read = door.readDom(document.body);
      const spans = [
        [2, 99],
        [-1, 2],
        [5, 3],
      ] as const;
      const outside = spans.map(([start, end]) => read.rangeOf({ start, end }) === undefined);
      const words = { start: read.text.indexOf("two"), end: read.text.indexOf("two") + 3 };
      const before = String(read.rangeOf(words));
      (document.querySelector("p")?.firstChild as Text).data = "on";
      return {
        outside,
        before,
        after: read.rangeOf(words) === undefined && read.rangesOf(words).length === 0,
      };
    });
    expect(answers).toEqual({ outside: [true, true, true], before: "two", after: true });
  });

  test("an empty span is a caret", async () => {
    const caret = await page.evaluate(() => {
      document.body.innerHTML = "<p>ab<b>cd</b></p>";
      const read = door.readDom(document.body);
      const at = read.text.indexOf("c") + 1;
      const range: Range | undefined = read.rangeOf({ start: at, end: at });
      return [range?.collapsed, range?.startContainer.nodeValue, range?.startOffset];
    });
    expect(caret).toEqual([true, "cd", 1]);
  });

  test("the whole document can be read", async () => {
    const found = await page.evaluate(() => {
      document.body.innerHTML = "<p>one</p>";
      return door.find(document, "one").range;
    });
    expect(found).toBe("one");
  });

  test("reading changes nothing in the page", async () => {
    const [before, after] = await page.evaluate(() => {
      document.body.innerHTML = "<p>a <b>b</b><!-- c --></p>";
      const html = document.body.innerHTML;
      door.readDom(document.body).rangesOf({ start: 0, end: 4 });
      return [html, document.body.innerHTML];
    });
    expect(after).toBe(before);
  });
});

test("the guide's code marks the words of a span", async () => {
  const block = blocksOf("docs/guide/html-and-dom.md").find(({ flags: all }) => all.includes("file=mark.ts"));
  const script = await bundled(`${block?.code}\nObject.assign(globalThis, { markSpans });`);
  await page.addScriptTag({ content: script });
  const marked = await page.evaluate(() => {
    document.body.innerHTML = "<div contenteditable><p>Saw MRN <b>48</b>201 today</p></div>";
    const { markSpans } = globalThis as unknown as {
      markSpans: (
        editor: HTMLElement,
        check: (text: string) => readonly { start: number; end: number }[],
      ) => void;
    };
    markSpans(document.querySelector("div") as HTMLElement, (text) => {
      const start = text.indexOf("MRN");
      return [{ start, end: start + "MRN 48201".length }];
    });
    return [...(CSS.highlights.get("clearpost") ?? [])].map(String);
  });
  expect(marked).toEqual(["MRN ", "48", "201"]);
});
