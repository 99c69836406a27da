import { type Reading, rangeAt, type Span } from "../text/index.js";
import { type DomNode, isText, writtenIn } from "./node.js";

/** A node, or a stretch of what is written in it. */
export interface DomPart {
  /** `thing` is a picture, a line break or the like; the offsets in it are 0 and 1. */
  readonly kind: "text" | "field" | "thing";
  readonly node: DomNode;
  /** UTF-16 units of the text of the node or the value of the field, as `setSelectionRange` takes them. */
  readonly start: number;
  readonly end: number;
}

/** A node that was read and its place among all; `text` is undefined of a thing. */
export interface PlacedNode extends Span {
  readonly node: DomNode;
  readonly text: string | undefined;
}

/** The parts of a span, in order; none when one of them has changed since it was read. */
export function partsIn(placed: readonly PlacedNode[], reading: Reading, span: Span): readonly DomPart[] {
  if (span.start < 0 || span.end > reading.text.length || span.start > span.end) return [];
  const place = reading.toSource(span.start, span.end);
  const touched = place.start === place.end ? caretAt(placed, place.start) : nodesOf(placed, place);
  if (touched.some(hasChanged)) return [];
  return touched.map(({ node, text, start, end }) => ({
    kind: text === undefined ? "thing" : kindOf(node),
    node,
    start: Math.max(place.start, start) - start,
    end: Math.min(place.end, end) - start,
  }));
}

function kindOf(node: DomNode): "text" | "field" {
  return isText(node) ? "text" : "field";
}

function nodesOf(placed: readonly PlacedNode[], { start, end }: Span): readonly PlacedNode[] {
  const first = rangeAt(placed, start);
  if (first === undefined) return [];
  const from = placed.indexOf(first);
  const found: PlacedNode[] = [];
  for (let at = from; at < placed.length; at++) {
    const node = placed[at];
    if (node === undefined || node.start >= end) break;
    found.push(node);
  }
  return found;
}

/** An empty span stands in the node that begins there, or ends the last one. */
function caretAt(placed: readonly PlacedNode[], at: number): readonly PlacedNode[] {
  const node = rangeAt(placed, at) ?? placed.at(-1);
  return node?.text === undefined ? [] : [node];
}

function hasChanged({ node, text }: PlacedNode): boolean {
  return text !== undefined && writtenIn(node) !== text;
}
