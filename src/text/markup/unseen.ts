import { escapedAt } from "../percent.js";
import { type Reading, type Span, type Weaver, weave } from "../reading.js";
import { isAddress, isOwn, isRead } from "./elements.js";
import { entityAt } from "./entities.js";
import type { Attribute, Tag } from "./tags.js";

/** What it is that a page holds unseen. */
export type Unseen =
  | { readonly kind: "comment" | "element" | "front-matter" }
  | { readonly kind: "attribute"; readonly element: string; readonly name: string };

/** One thing that is not shown, and its range. */
export interface UnseenPart extends Span {
  readonly what: Unseen;
}

/** All that is not shown, a paragraph each. */
export interface UnseenReading extends Reading {
  /** Their ranges lie in the text of the reading. */
  readonly parts: readonly UnseenPart[];
}

/** Collects what a page does not show, in the order of its source. */
export interface UnseenCollector {
  text(span: Span, kind: "comment" | "element"): void;
  /** Those attributes that somebody can read. */
  attributes(tag: Tag): void;
  /** What comes next does not go on with the text before. */
  part(): void;
  finish(): readonly UnseenReading[];
}

const bound = "\n\n";
/** Pictures and the like that are written out in an attribute; nobody reads them. */
const inlineFile = "data:";

/** Starts on the part of a page that is not shown. */
export function openUnseen(html: string): UnseenCollector {
  const weaver = weave(html);
  const parts: UnseenPart[] = [];
  /** The text of the last element goes on: an inline tag parts no word. */
  let goesOn = false;
  const putAttribute = (element: string, attribute: Attribute) => {
    const { name, value, start } = attribute;
    if (value.start >= value.end || html.startsWith(inlineFile, value.start)) return;
    goesOn = false;
    weaver.put(bound, start, start);
    if (isOwn(name)) weaver.keep(start, value.start);
    const from = weaver.length();
    writeDecoded(weaver, html, value, isAddress(attribute));
    parts.push({ what: { kind: "attribute", element, name }, start: from, end: weaver.length() });
  };
  return {
    text: (span, kind) => {
      if (span.start >= span.end) return;
      const before = goesOn && kind === "element" ? parts.pop() : undefined;
      if (before === undefined) weaver.put(bound, span.start, span.start);
      const start = before?.start ?? weaver.length();
      writeDecoded(weaver, html, span, false);
      parts.push({ what: { kind }, start, end: weaver.length() });
      goesOn = kind === "element";
    },
    part: () => {
      goesOn = false;
    },
    attributes: (tag) => {
      for (const attribute of tag.attributes.filter(isRead)) putAttribute(tag.name, attribute);
    },
    finish: () => (parts.length === 0 ? [] : [{ ...weaver.finish(), parts }]),
  };
}

/** Ranges of a source that are not shown, in order, as one reading. */
export function listUnseen(source: string, asides: readonly UnseenPart[]): readonly UnseenReading[] {
  if (asides.length === 0) return [];
  const weaver = weave(source);
  const parts = asides.map(({ what, start, end }) => {
    weaver.put(bound, start, start);
    const from = weaver.length();
    weaver.keep(start, end);
    return { what, start: from, end: weaver.length() };
  });
  return [{ ...weaver.finish(), parts }];
}

/** Writes a range with its character references, and in an address also its percent signs, put right. */
function writeDecoded(weaver: Weaver, html: string, { start, end }: Span, address: boolean): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const char = html.charAt(at);
    if (char !== "&" && !(address && char === "%")) continue;
    const decoded = char === "&" ? entityAt(html, at) : escapedAt(html, at);
    if (decoded === undefined || decoded.end > end) continue;
    weaver.keep(from, at);
    weaver.put(decoded.text, at, decoded.end);
    from = decoded.end;
    at = from - 1;
  }
  weaver.keep(from, end);
}
