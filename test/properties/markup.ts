import fc from "fast-check";

const word = fc.constantFrom(
  ..."Orla bed 4 48201177 caf\u00E9 \u{1F49A} na\u00EFve 529-04-8813 &amp; &#52; &eacute; &nbsp; &#128154; a&lt;b 3 % 5 &".split(
    " ",
  ),
);
const blank = fc.constantFrom(" ", "  ", "\n", "\n  ", "");
const words = fc
  .array(fc.tuple(word, blank), { minLength: 1, maxLength: 4 })
  // A sign that could begin a reference stands apart, as an editor writes it.
  .map((pairs) => pairs.map(([one, gap]) => one + (one === "&" ? " " : gap)).join(""));

const inlineNames = fc.constantFrom("b", "i", "em", "a", "span", "x-tag", "code");
const blockNames = fc.constantFrom("p", "div", "ul", "li", "blockquote", "h2", "section");
const attributes = fc.constantFrom(
  "",
  ' class="x"',
  " title='a > b'",
  ' data-note="12"',
  ' href="https://a.example?b=1&amp;c"',
);
const hiding = fc.constantFrom(" hidden", ' style="display:none"', " class=x hidden=''");
const alone = fc.constantFrom("<br>", "<img src=a.png alt='a picture'>", "<!-- aside -->", "<hr>", "<wbr>");

interface Trees {
  readonly inline: string;
  readonly block: string;
}

const { block } = fc.letrec<Trees>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: words },
    { weight: 1, arbitrary: alone },
    {
      weight: 2,
      arbitrary: fc.tuple(inlineNames, attributes, tie("inline"), tie("inline")).map(([name, extra, a, b]) =>
        // A link holds no link: a browser would end it.
        name === "a"
          ? `<a${extra}>${`${a}${b}`.replace(/<\/?a\b[^<]*>/gu, "")}</a>`
          : `<${name}${extra}>${a}${b}</${name}>`,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(hiding, tie("inline")).map(([extra, a]) => `<span${extra}>${a}</span>`),
    },
  ),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.array(tie("inline"), { minLength: 1, maxLength: 4 }).map((all) => all.join("")),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(blockNames, attributes, fc.array(tie("block"), { maxLength: 3 }))
        .map(([name, extra, all]) =>
          // A paragraph holds no paragraph: a browser would end it.
          name === "p" || name === "h2" || name === "li"
            ? `<${name}${extra}>${all.join("").replace(/<\/?(?:p|div|ul|li|blockquote|h2|section|hr)\b[^<]*>/gu, "")}</${name}>`
            : `<${name}${extra}>${all.join("")}</${name}>`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(hiding, tie("block")).map(([extra, a]) => `<div${extra}>${a}</div>`),
    },
  ),
}));

/** HTML as an editor writes it: every element closed, signs of markup written as references. */
export const markup: fc.Arbitrary<string> = fc.array(block, { maxLength: 4 }).map((all) => all.join(""));

const piece = fc.constantFrom(
  ..."Orla 529-04-8813 &amp; &#50; &am &#x; <b> </b> <p> </p> <br> <!-- --> <!x <div hidden> </div> <script> </script> <pre> </pre> <textarea> <i title='a </i> \" ' = < > & ; \n \n\n \t [a](b 'c') ![d](e) [f] [f]: ** * _ ~~ ` ``` # > | |-| \\ [ ] ( ) - 1. --- \u{1F49A} \u00E9 \u0000 \uD83D".split(
    " ",
  ),
);

/** Sources with markup that begins and does not end, ends and did not begin. */
export const malformed: fc.Arbitrary<string> = fc
  .array(fc.oneof(piece, fc.constant(" "), fc.constant("\n")), { maxLength: 40 })
  .map((parts) => parts.join(""));
