import { fromBlocks, fromHtml, fromMarkdown } from "clearpost/html";
import { describe, expect, it } from "vitest";
import { growthOf } from "../linear/growth.js";
import { markupPumps, type Pump, pumped } from "../linear/pumps.js";

/** As in test/linear: a busy machine must not look like growth, and the square of the text is 2. */
const most = process.env.CLEARPOST_LONG === undefined ? 1.7 : 1.2;
const pumps: readonly Pump[] = [
  ...markupPumps,
  { name: "hidden paragraphs", unit: "<p hidden>a" },
  { name: "attributes", unit: "<i title=a b c hidden>" },
  { name: "attributes of one tag", unit: " title='a'" },
  { name: "ends without beginnings", unit: "</p></div>" },
  { name: "pictures in Markdown", unit: "![a](b 'c')" },
];

const everything = { start: 0, end: Number.MAX_SAFE_INTEGER };
const works = {
  html: (text: string) => fromHtml(text).slicesOf(everything),
  markdown: (text: string) => fromMarkdown(text).slicesOf(everything),
  blocks: (text: string) => fromBlocks(text.match(/[\s\S]{1,100}/gu) ?? []).slicesOf(everything),
};

describe.each(Object.entries(works))("time for %s grows with the text", (_, work) => {
  it.each(pumps)("$name", (pump) => {
    work(pumped(pump, 2_000, "!"));
    const { exponent } = growthOf({
      work: (characters) => work(pumped(pump, characters, "!")),
      small: 8_000,
      large: 128_000,
      most,
    });
    expect(exponent).toBeLessThanOrEqual(most);
  });
});
