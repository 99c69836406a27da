import { type MarkupElement, openShown, type Reading, type Shown, type Span } from "../text/index.js";
import { lookIn } from "./look.js";
import type { DomRange, DomRoot } from "./node.js";
import { type DomPart, type PlacedNode, partsIn } from "./parts.js";
import { rangeOver, rangesOver } from "./ranges.js";
import { type Step, walk } from "./walk.js";

export interface DomOptions {
  /** Elements that count as one thing without text, such as an editor's mentions; by default none besides pictures and the like. */
  readonly isAtom?: ((element: MarkupElement) => boolean) | undefined;
}

/** The text of a page or a part of it, and the way back into it. Spans are UTF-16 units of the text, the end excluded. */
export interface DomText<R> {
  /** What a reader sees, as `fromHtml` has it: paragraphs parted by a blank line, a picture or the like as one U+FFFC. */
  readonly text: string;
  /**
   * One range from the first to the last sign of a span; it runs over whatever stands between them.
   * Undefined where no range can be: in a text field, from one shadow tree into another,
   * and in a text that has changed since it was read.
   */
  rangeOf(span: Span): R | undefined;
  /** A range in each node of the span, without what stands between them unseen; the right ones to highlight. */
  rangesOf(span: Span): readonly R[];
  /** The nodes of a span with offsets into them, those of text fields too. */
  partsOf(span: Span): readonly DomPart[];
}

/**
 * Reads what is shown in a node: of an element its content, of a text field what was typed into it.
 * Open shadow trees are read, closed ones cannot be. Nothing is changed or remembered: read again when the page changes.
 */
export function readDom<R extends DomRange>(root: DomRoot<R>, options: DomOptions = {}): DomText<R> {
  const { isAtom = () => false } = options;
  const document = root.ownerDocument ?? root;
  const { reading, placed } = read(walk(root, lookIn(document.defaultView, isAtom)));
  const partsOf = (span: Span) => partsIn(placed, reading, span);
  const createRange = () => document.createRange?.();
  return {
    text: reading.text,
    partsOf,
    rangeOf: (span) => rangeOver(partsOf(span), createRange),
    rangesOf: (span) => rangesOver(partsOf(span), createRange),
  };
}

/** Everything that was met, put into a row, and the text that it makes. */
interface Read {
  readonly reading: Reading;
  readonly placed: readonly PlacedNode[];
}

/** The same pen writes the text of a page's source, so that both agree. */
function read(steps: readonly Step[]): Read {
  const row = steps.map(writtenBy).join("");
  const placed: PlacedNode[] = [];
  // Nothing in a page that has been read is a character reference.
  const shown = openShown(row, { verbatim: [{ start: 0, end: row.length }] });
  let start = 0;
  for (const step of steps) {
    const end = start + writtenBy(step).length;
    write(shown, step, { start, end });
    if (step.kind !== "tag")
      placed.push({ start, end, node: step.node, text: step.kind === "text" ? step.text : undefined });
    start = end;
  }
  return { reading: shown.finish(), placed };
}

/** What stands for a step in the row: a thing has one place in it, the bound of a paragraph none. */
function writtenBy(step: Step): string {
  if (step.kind === "text") return step.text;
  return step.kind === "tag" ? "" : " ";
}

function write(shown: Shown, step: Step, { start, end }: Span): void {
  if (step.kind === "text") shown.text(start, end, step.keepsBlanks);
  else if (step.kind === "atom") shown.atom(start, end);
  else {
    const { name, closing } = step.kind === "tag" ? step : { name: "br", closing: false };
    shown.tag({ name, closing, start, end });
  }
}
