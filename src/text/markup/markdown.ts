import { asWritten, edited, type Reading, through } from "../reading.js";
import { type Readings, readHtml } from "./html.js";
import { readBlocks } from "./markdown-blocks.js";
import { readInline } from "./markdown-inline.js";
import { listUnseen } from "./unseen.js";

/** Reads Markdown: first lines and blocks, then the marks inside them, then the HTML that they may hold. */
export function readMarkdown(source: string): Readings {
  const blocks = readBlocks(source);
  const { edits, targets, code } = readInline(blocks);
  const plain = edited(blocks.reading.text, edits) ?? asWritten(blocks.reading.text);
  const verbatim = code.map(({ start, end }) => plain.toText(start, end));
  const page = readHtml(plain.text, { keepsBlanks: true, verbatim });
  const way = through(blocks.reading, plain);
  const targetsInSource = targets.map(({ what, start, end }) => ({
    what,
    ...blocks.reading.toSource(start, end),
  }));
  const asides = [...blocks.asides, ...targetsInSource].sort((a, b) => a.start - b.start);
  return {
    shown: through(way, page.shown),
    hidden: [
      ...listUnseen(source, asides),
      ...page.hidden.map((hidden) => ({ ...through(way, hidden), parts: hidden.parts })),
    ],
  };
}

/** What the text shows, with the way back to its source. */
export function markdownToText(source: string): Reading {
  return readMarkdown(source).shown;
}
