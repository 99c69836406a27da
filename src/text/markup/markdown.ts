import { asWritten, edited, type Reading, type Span, through, weave } from "../reading.js";
import { type Readings, readHtml } from "./html.js";
import { readBlocks } from "./markdown-blocks.js";
import { readInline } from "./markdown-inline.js";

/** Reads Markdown: first lines and blocks, then the marks inside them, then the HTML that they may hold. */
export function readMarkdown(source: string): Readings {
  const blocks = readBlocks(source);
  const { edits, targets, code } = readInline(blocks);
  const plain = edited(blocks.reading.text, edits) ?? asWritten(blocks.reading.text);
  const verbatim = code.map(({ start, end }) => plain.toText(start, end));
  const page = readHtml(plain.text, { keepsBlanks: true, verbatim });
  const way = through(blocks.reading, plain);
  const asides = [...blocks.asides, ...targets.map(({ start, end }) => blocks.reading.toSource(start, end))];
  return {
    shown: through(way, page.shown),
    hidden: [...listed(source, asides), ...page.hidden.map((hidden) => through(way, hidden))],
  };
}

/** What the text shows, with the way back to its source. */
export function markdownToText(source: string): Reading {
  return readMarkdown(source).shown;
}

/** Link targets and the like as a reading of their own, a paragraph each. */
function listed(source: string, spans: readonly Span[]): readonly Reading[] {
  if (spans.length === 0) return [];
  const weaver = weave(source);
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    weaver.put("\n\n", start, start);
    weaver.keep(start, end);
  }
  return [weaver.finish()];
}
