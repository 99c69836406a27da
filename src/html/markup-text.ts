import type { Readings, Span, UnseenPart, UnseenReading } from "../text/index.js";

/** The text of a source with markup, and the way between both. */
export interface MarkupText {
  /**
   * What a reader sees, exactly as `evaluate` reads a text of this format: paragraphs are parted by a blank line,
   * `br` is a line break, a cell begins with a tab, and a picture or the like is one U+FFFC.
   */
  readonly text: string;
  /** What stands in the source and is not shown, in its order. */
  readonly hidden: readonly HiddenText[];
  /** Values that somebody can read who looks at the source or has the page read out. */
  readonly attributes: readonly AttributeText[];
  /** Where a span of the text stands in the source, from its first to its last sign with the markup between them. */
  toSource(span: Span): Span;
  /** The same without that markup: the ranges of the source that are the words, in order. */
  slicesOf(span: Span): readonly Span[];
  /** Where a span of the source stands in the text; empty at the next sign that is shown when none of it is. */
  toText(span: Span): Span;
}

/** A text that is not shown. */
export interface HiddenText {
  /** `element` is one that a page does not show: `hidden`, `display:none` and the like, a script, a title. */
  readonly kind: "comment" | "element" | "front-matter";
  readonly text: string;
  /** Where a span of this text stands in the source. */
  toSource(span: Span): Span;
}

/** The value of an attribute such as `alt`, `title`, `aria-label`, `placeholder` or `href`. */
export interface AttributeText {
  /** Name of its element, in small letters; what Markdown writes with signs has the name that HTML has for it. */
  readonly element: string;
  readonly name: string;
  readonly text: string;
  /** Where a span of this text stands in the source. */
  toSource(span: Span): Span;
}

/** The readings of a source as a host uses them; spans are cut to the text that they are about. */
export function markupText(source: string, { shown, hidden }: Readings): MarkupText {
  const toSource = (span: Span) => {
    const { start, end } = within(span, shown.text.length);
    return shown.toSource(start, end);
  };
  const unseen = hidden.flatMap((reading) => reading.parts.map((part) => unseenText(reading, part)));
  return {
    text: shown.text,
    hidden: unseen.filter((one) => "kind" in one),
    attributes: unseen.filter((one) => "element" in one),
    toSource,
    slicesOf: (span) => slices(source, within(span, shown.text.length), toSource),
    toText: (span) => {
      const { start, end } = within(span, source.length);
      const place = shown.toText(start, end);
      return start === end ? { start: place.start, end: place.start } : place;
    },
  };
}

function unseenText(reading: UnseenReading, { what, start, end }: UnseenPart): HiddenText | AttributeText {
  const text = reading.text.slice(start, end);
  const toSource = (span: Span) => {
    const inside = within(span, text.length);
    return reading.toSource(start + inside.start, start + inside.end);
  };
  return what.kind === "attribute"
    ? { element: what.element, name: what.name, text, toSource }
    : { kind: what.kind, text, toSource };
}

/** The part of a span that lies in a text of this length. */
export function within({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(0, start), length);
  return { start: from, end: Math.min(Math.max(from, end), length) };
}

/** Goes sign by sign, so that it is exact whatever the text was made through. */
function slices(source: string, { start, end }: Span, toSource: (span: Span) => Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    const place = toSource({ start: at, end: at + 1 });
    const last = found.at(-1);
    if (place.start === place.end || isTag(source, place)) continue;
    if (last === undefined || place.start > last.end) found.push(place);
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return found;
}

/** The tag of a paragraph, a line or a picture: no word is written in it. */
function isTag(source: string, { start, end }: Span): boolean {
  return end - start > 1 && source.charAt(start) === "<" && source.charAt(end - 1) === ">";
}
