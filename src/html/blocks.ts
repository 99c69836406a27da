import type { Span } from "../text/index.js";
import { type AtomOptions, fromHtml, fromMarkdown, fromPlain } from "./from.js";
import { type AttributeText, type HiddenText, type MarkupText, within } from "./markup-text.js";

/** One block of an editor. */
export interface Block {
  readonly text: string;
  /** Default `html`. */
  readonly format?: "plain" | "html" | "markdown" | undefined;
}

/** A span of the source of one block. */
export interface BlockSpan extends Span {
  /** Place of the block in the list, from 0. */
  readonly block: number;
}

/** The text of a list of blocks, and the way between both. */
export interface BlocksText {
  /** What a reader sees of all blocks, parted by a blank line. */
  readonly text: string;
  readonly hidden: readonly (HiddenText & { readonly block: number })[];
  readonly attributes: readonly (AttributeText & { readonly block: number })[];
  /** Where a span of the text stands in the sources of the blocks: one range in every block that it touches. */
  toSource(span: Span): readonly BlockSpan[];
  /** The same without the markup between the words. */
  slicesOf(span: Span): readonly BlockSpan[];
  /** Where a span of a block's source stands in the text; undefined when there is no such block. */
  toText(span: BlockSpan): Span | undefined;
}

const gap = "\n\n";

/**
 * Reads the blocks of an editor, HTML where only a string is given. Each is read apart, so that a tag or a comment
 * that one of them leaves open hides nothing in the next. Spans are UTF-16 units, the end excluded.
 */
export function fromBlocks(blocks: readonly (string | Block)[], options: AtomOptions = {}): BlocksText {
  const placed = place(blocks.map((block) => readBlock(block, options)));
  const spansOf = (span: Span, read: (page: MarkupText, inside: Span) => readonly Span[]) =>
    placed
      .filter(({ start, end }) => span.start < end && span.end > start)
      .flatMap(({ page, start, block }) =>
        read(page, movedTo(span, start, page.text.length)).map((found) => ({ block, ...found })),
      );
  return {
    text: placed.map(({ page }) => page.text).join(gap),
    hidden: placed.flatMap(({ page, block }) => page.hidden.map((one) => ({ block, ...one }))),
    attributes: placed.flatMap(({ page, block }) => page.attributes.map((one) => ({ block, ...one }))),
    toSource: (span) => spansOf(span, (page, inside) => [page.toSource(inside)]),
    slicesOf: (span) => spansOf(span, (page, inside) => page.slicesOf(inside)),
    toText: ({ block, ...span }) => {
      const at = placed[block];
      if (at === undefined) return undefined;
      const { start, end } = at.page.toText(span);
      return { start: at.start + start, end: at.start + end };
    },
  };
}

function readBlock(block: string | Block, options: AtomOptions): MarkupText {
  const { text, format = "html" } = typeof block === "string" ? { text: block } : block;
  if (format === "plain") return fromPlain(text);
  return format === "markdown" ? fromMarkdown(text) : fromHtml(text, options);
}

/** A block and where its text stands in the text of all. */
interface Placed extends BlockSpan {
  readonly page: MarkupText;
}

function place(pages: readonly MarkupText[]): readonly Placed[] {
  let start = 0;
  return pages.map((page, block) => {
    const placed = { page, block, start, end: start + page.text.length };
    start = placed.end + gap.length;
    return placed;
  });
}

/** A span of the text of all blocks as one of the block that starts here. */
function movedTo(span: Span, start: number, length: number): Span {
  return within({ start: span.start - start, end: span.end - start }, length);
}
