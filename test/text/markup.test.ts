import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText, markdownToText, type Reading, readDocument } from "../../src/text/index.js";
import { runs } from "../properties/runs.js";

const squeezed = (text: string) => text.replace(/\s+/gu, " ").trim();
const readingsOf = (text: string, format: "html" | "markdown") =>
  readDocument([{ path: "text", row: "text", part: "draft", text, format }]).fields;
const hiddenIn = (text: string, format: "html" | "markdown" = "html") =>
  readingsOf(text, format)
    .filter(({ reading }) => reading === "hidden")
    .map((field) => squeezed(field.text))
    .join(" ");

describe("html", () => {
  it.each([
    ["<p>One &amp; <b>two</b></p><p>three</p>", "One & two three"],
    ["a < b && c > d", "a < b && c > d"],
    ["<!-- x --><br>y", "y"],
    ["no < tag", "no < tag"],
    ["<a href='x'", "<a href='x'"],
    ["&notanentityatall; &lt;", "&notanentityatall; <"],
    ["in<b>si</b>de", "inside"],
    ["&#53;&#x32;&#0057; &nbsp;&eacute;&#146;", "529 \u00A0\u00E9\u2019".replace(/\s+/u, " ")],
    ["a\n   b<pre>c\n  d</pre>", "a b c d"],
    ["x<img src=a.png>y", "x\uFFFCy"],
    ["<div>a</div>b<script>if (a<b) c</script>d", "a bd"],
    ["<p hidden>no</p><p>yes</p>", "yes"],
    ["<div style='DISPLAY : none'><div>no</div>no</div>yes", "yes"],
    ["<span style='font-size:0.9em'>yes</span>", "yes"],
    ['<a title="a > b">c</a>', "c"],
    ['<a title="a>b', '<a title="a>b'.slice(-1)],
    ["<head><title>t</title></head><body>b", "b"],
    ["<p hidden>no<p>yes", "yes"],
  ])("%s shows %s", (html, shown) => expect(squeezed(htmlToText(html).text)).toBe(squeezed(shown)));

  it.each([
    ['<img alt="a b">', "a b"],
    ["<a href=mailto:x%40y.example>z</a>", "mailto:x@y.example"],
    ['<i data-mrn="12">z</i>', 'data-mrn="12'],
    ["<!--c--><p hidden>d</p>", "c d"],
    ["<p hidden>0<i>1</i>2</p><p hidden>3</p>", "012 3"],
    ["<b hidden>0</b>x<b hidden>1</b>", "0 1"],
    ['<img src="data:image/png;base64,AAAA">', ""],
    ["<style>a</style><script>b</script>", "b"],
  ])("%s holds %s unseen", (html, hidden) => expect(hiddenIn(html)).toBe(hidden));
});

describe("markdown", () => {
  it.each([
    ["**a** _b_ ~~c~~ `d` *e*f", "a b c d ef"],
    ["snake_case_word 2 * 3 * 4", "snake_case_word 2 * 3 * 4"],
    ["C**** W*****", "C**** W*****"],
    ["# Title #\ntext", "Title text"],
    ["Title\n===\n\ntext\n***\nmore", "Title text more"],
    ["> quoted\n> more", "quoted more"],
    ["* one\n+ two\n- [x] three", "- one - two - three"],
    ["[a *b*](https://c.example 'd') e", "a b e"],
    ["![alt](src.png) a", "\uFFFC a"],
    ["[a][b] [b] [c]\n\n[b]: https://d.example", "a b [c]"],
    ["<https://a.example> <b>c</b> &amp; \\*d\\* \\<e>", "https://a.example c & *d* <e>"],
    ["`<b>&amp;</b>`", "<b>&amp;</b>"],
    ["```js\na * b * c\n```\nd", "a * b * c d"],
    ["| a | b |\n|---|:-:|\n| c | `d` |", "a b c d"],
    ["#hashtag 1. x", "#hashtag 1. x"],
    ["a [b", "a [b"],
    ["[a](b", "[a](b"],
    ["---\ntitle: x\n---\ny", "y"],
  ])("%s shows %s", (markdown, shown) => expect(squeezed(markdownToText(markdown).text)).toBe(shown));

  it.each([
    ["[a](mailto:b@c.example 'd')", "mailto:b@c.example d"],
    ["![alt](src.png)", "alt src.png"],
    ["[a]\n\n[a]: https://b.example", "https://b.example"],
    ["a <!-- b --> c", "b"],
  ])("%s holds %s unseen", (markdown, hidden) => {
    for (const part of hidden.split(" ")) expect(hiddenIn(markdown, "markdown")).toContain(part);
  });
});

const piece = fc.constantFrom(
  ..."Call Orla 529-04-8813 &amp; &#50; &nbsp; <b> </b> <p> </p> <br> <!-- x --> <i title='a&gt;b'> </i> <div hidden> </div> <script> </script> < > & ; \n \n\n \t [a](b) ![c](d) ** * _ ~~ ` ``` # > | |-| \\ [ ] ( ) - 1. \u{1F49A} \u00E9".split(
    " ",
  ),
);
const source = fc.array(fc.oneof(piece, fc.constant(" ")), { maxLength: 40 }).map((parts) => parts.join(""));
const reader = fc.constantFrom<(text: string) => Reading>(htmlToText, markdownToText);

describe("the way back from a reading", () => {
  it("leads inside the source, in order", () => {
    fc.assert(
      fc.property(reader, source, fc.nat(), fc.nat(), (read, text, a, b) => {
        const reading = read(text);
        const start = Math.min(a, b) % (reading.text.length + 1);
        const end = Math.min(reading.text.length, start + (Math.max(a, b) % 20));
        const span = reading.toSource(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }),
      runs,
    );
  });

  it("and forth again comes to the same words", () => {
    fc.assert(
      fc.property(fc.constantFrom("html", "markdown"), source, (format, text) => {
        for (const { words, origin } of readingsOf(text, format as "html"))
          for (const { start, end } of words) {
            const there = origin.toSource(start, end);
            expect(origin.toText(there.start, there.end)).toEqual({ start, end });
          }
      }),
      runs,
    );
  });

  it("gives each word as the source has it", () => {
    fc.assert(
      fc.property(fc.constantFrom("html", "markdown"), source, (format, text) => {
        for (const field of readingsOf(text, format as "html").filter(
          ({ reading }) => reading !== "disguised",
        ))
          for (const { start, end, raw } of field.words) {
            const span = field.origin.toSource(start, end);
            const slice = text.slice(span.start, span.end);
            if (!/[<&*_~`\\%[(]/u.test(slice)) expect(slice).toBe(raw);
          }
      }),
      runs,
    );
  });
});
