import { fromBlocks, fromHtml, fromMarkdown } from "clearpost/html";
import { describe, expect, it } from "vitest";

/** The span of some words, which a text has once. */
function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

const sliced = (source: string, { start, end }: { readonly start: number; readonly end: number }) =>
  source.slice(start, end);

describe("words of the text stand in the source", () => {
  it.each([
    ["<p>MRN <b>48</b>201</p>", "48201", "48</b>201", ["48", "201"]],
    ["Quill &amp; Sons", "Quill & Sons", "Quill &amp; Sons", ["Quill &amp; Sons"]],
    ["a<!-- x -->b", "ab", "a<!-- x -->b", ["a", "b"]],
    ["<p>One</p><p>two</p>", "One\n\ntwo", "One</p><p>two", ["One", "two"]],
    ["a<p hidden>no</p>b", "ab", "a<p hidden>no</p>b", ["a", "b"]],
    ["x<br>y", "x\ny", "x<br>y", ["x", "y"]],
    ["a  \n b", "a b", "a  \n b", ["a  \n b"]],
    ["x<img alt=z>y", "x\uFFFCy", "x<img alt=z>y", ["x", "y"]],
    ["<p>&#128154; ok", "\u{1F49A}", "&#128154;", ["&#128154;"]],
  ])("%s: %s", (html, words, hull, slices) => {
    const page = fromHtml(html);
    const span = spanOf(page.text, words);
    expect(sliced(html, page.toSource(span))).toBe(hull);
    expect(page.slicesOf(span).map((slice) => sliced(html, slice))).toEqual(slices);
    expect(page.toText(page.toSource(span))).toEqual(span);
  });

  it.each([
    [
      "**Orla** [Finnegan](https://a.example 'b')",
      "Orla Finnegan",
      "Orla** [Finnegan",
      ["Orla", " ", "Finnegan"],
    ],
    ["# Bed *4* &amp; 5", "4 & 5", "4* &amp; 5", ["4", " &amp; 5"]],
  ])("%s: %s", (markdown, words, hull, slices) => {
    const page = fromMarkdown(markdown);
    const span = spanOf(page.text, words);
    expect(sliced(markdown, page.toSource(span))).toBe(hull);
    expect(page.slicesOf(span).map((slice) => sliced(markdown, slice))).toEqual(slices);
  });

  it("a place in a tag is the nearest place in the text", () => {
    const page = fromHtml('ab<b title="x">cd</b><br>e');
    expect([3, 6, 14].map((at) => page.toText({ start: at, end: at }))).toEqual(
      Array.from({ length: 3 }, () => ({ start: 2, end: 2 })),
    );
    expect(page.toText({ start: 23, end: 23 })).toEqual({ start: 4, end: 4 });
  });

  it("a span that reaches outside is cut", () => {
    const page = fromHtml("<b>ab</b>");
    expect(page.toSource({ start: -4, end: 99 })).toEqual({ start: 3, end: 5 });
    expect(page.toText({ start: -4, end: 99 })).toEqual({ start: 0, end: 2 });
    expect(fromHtml("").toSource({ start: 2, end: 1 })).toEqual({ start: 0, end: 0 });
  });
});

const hiddenHtml =
  '<title>t1</title><!-- c&amp;d --><p hidden>in <b>side</b></p><p style="display: none">gone</p><script>s</script>ok';

describe("what is not shown", () => {
  it("is told apart", () => {
    const page = fromHtml(hiddenHtml);
    expect(page.text.trim()).toBe("ok");
    expect(page.hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ["element", "t1"],
      ["comment", " c&d "],
      ["element", "in side"],
      ["element", "gone"],
      ["element", "s"],
    ]);
    for (const { text, toSource } of page.hidden)
      expect(
        sliced(hiddenHtml, toSource({ start: 0, end: text.length }))
          .replace("&amp;", "&")
          .replaceAll(/<\/?[a-z]+>/gu, ""),
      ).toBe(text);
  });

  it("attributes have an element, a name and a place", () => {
    const html =
      '<img alt="Bed &quot;4&quot;" src=a.png><a title=x aria-label=y href="mailto:a%40b.example">z</a><input placeholder=p data-mrn="12">';
    const page = fromHtml(html);
    expect(page.attributes.map(({ element, name, text }) => `${element} ${name}: ${text}`)).toEqual([
      'img alt: Bed "4"',
      "img src: a.png",
      "a title: x",
      "a aria-label: y",
      "a href: mailto:a@b.example",
      "input placeholder: p",
      "input data-mrn: 12",
    ]);
    const [alt] = page.attributes;
    expect(alt && sliced(html, alt.toSource(spanOf(alt.text, '"4"')))).toBe("&quot;4&quot;");
  });

  it("Markdown names its parts as HTML would", () => {
    const page = fromMarkdown(
      "---\nx: 1\n---\n[a](https://b.example 'c') ![d](e.png) [f]\n\n[f]: https://g.example",
    );
    expect(page.attributes.map(({ element, name, text }) => [element, name, text])).toEqual([
      ["a", "href", "https://b.example"],
      ["a", "title", "c"],
      ["img", "alt", "d"],
      ["img", "src", "e.png"],
      ["a", "href", "https://g.example"],
    ]);
    expect(page.hidden.map(({ kind, text }) => [kind, text])).toEqual([["front-matter", "---\nx: 1\n---\n"]]);
  });

  it.each([
    ["<i aria-hidden=true>seen</i>", "seen"],
    ["a<img hidden>b", "ab"],
    ["a<input type=hidden>b", "ab"],
    ["a<span style='opacity:0'>x</span>b", "ab"],
    ["a<p hidden>x</p>b", "ab"],
    ["<p hidden>x<p>b", "\n\nb"],
    ["a<x-y>b</x-y>", "ab"],
  ])("%s shows %s", (html, shown) => expect(fromHtml(html).text).toBe(shown));
});

describe("an atom of the host", () => {
  const isAtom = ({ name, attribute }: { name: string; attribute(name: string): string | undefined }) =>
    name.includes("-") || attribute("data-type") === "mention";

  it.each([
    ["a <x-y>b <x-y>c</x-y></x-y>d", "a \uFFFCd", ["b c"]],
    ['<span data-type="mention">@orla</span> hi', "\uFFFC hi", ["@orla"]],
    ["<p hidden><x-y>a</x-y></p>b", "b", ["a"]],
    ["<x-y hidden>a</x-y>b", "b", ["a"]],
  ])("%s", (html, text, hidden) => {
    const page = fromHtml(html, { isAtom });
    expect(page.text).toBe(text);
    expect(page.hidden.map((one) => one.text)).toEqual(hidden);
  });
});

describe("blocks", () => {
  const blocks = [
    "Meet <b>Orla</b><!-- open",
    { text: "a < b & <i>", format: "plain" },
    { text: "**MRN** 48", format: "markdown" },
    '<img alt="x">',
  ] as const;
  const page = fromBlocks(blocks);

  it("are read apart and stand apart", () => {
    expect(page.text).toBe("Meet Orla\n\na < b & <i>\n\nMRN 48\n\n\uFFFC");
    expect(page.hidden.map(({ block, text }) => [block, text])).toEqual([[0, " open"]]);
    expect(page.attributes.map(({ block, name }) => [block, name])).toEqual([[3, "alt"]]);
  });

  it("have the words of a span, each its own", () => {
    const span = spanOf(page.text, "Orla\n\na < b & <i>\n\nMRN 4");
    expect(page.toSource(span)).toEqual([
      { block: 0, start: 8, end: 12 },
      { block: 1, start: 0, end: 11 },
      { block: 2, start: 2, end: 9 },
    ]);
    expect(page.slicesOf(spanOf(page.text, "MRN 4"))).toEqual([
      { block: 2, start: 2, end: 5 },
      { block: 2, start: 7, end: 9 },
    ]);
    expect(page.toText({ block: 2, start: 2, end: 5 })).toEqual(spanOf(page.text, "MRN"));
    expect(page.toText({ block: 4, start: 0, end: 0 })).toBeUndefined();
  });
});
