import { type Reading, rangeAt, type Span, type Weaver, weave } from "../reading.js";
import { atom, shownForTag } from "./elements.js";
import { entityAt } from "./entities.js";
import type { Tag } from "./tags.js";

/** How the text of a page is written. */
export interface ShownOptions {
  /** Blanks and line breaks mean something; by default a run of them is one blank, as on a page. */
  readonly keepsBlanks?: boolean;
  /** Ranges in which nothing is markup, in order, such as code in Markdown. */
  readonly verbatim?: readonly Span[];
}

/** A start or end tag, of which the name and the place are enough. */
export type ShownTag = Pick<Tag, "name" | "closing" | "start" | "end">;

/** Writes what a page shows, in the order of its source. */
export interface Shown {
  text(start: number, end: number, keepsBlanks?: boolean): void;
  tag(tag: ShownTag): void;
  /** Something that is shown and is no text. */
  atom(start: number, end: number): void;
  finish(): Reading;
}

/** Starts on the part of a page that is shown. */
export function openShown(html: string, options: ShownOptions = {}): Shown {
  const { verbatim = [] } = options;
  const weaver = weave(html);
  let preserved = 0;
  let lastBreak = "";
  return {
    text: (start, end, keepsBlanks = options.keepsBlanks ?? false) => {
      const manner = { keepsBlanks: keepsBlanks || preserved > 0, verbatim };
      if (writeText(weaver, html, { start, end }, manner)) lastBreak = "";
    },
    tag: (tag) => {
      if (tag.name === "pre") preserved = Math.max(0, preserved + (tag.closing ? -1 : 1));
      const text = shownForTag(tag);
      if (text === "") return;
      // Two tags in a row part their texts once; pictures are counted.
      if (text !== lastBreak) weaver.put(text, tag.start, tag.end);
      lastBreak = text.trim() === "" ? text : "";
    },
    atom: (start, end) => {
      weaver.put(atom, start, end);
      lastBreak = "";
    },
    finish: () => weaver.finish(),
  };
}

interface Manner {
  readonly keepsBlanks: boolean;
  readonly verbatim: readonly Span[];
}

/** Writes text that is shown; tells whether there was any. */
function writeText(weaver: Weaver, html: string, { start, end }: Span, manner: Manner): boolean {
  let wrote = false;
  for (let at = start; at < end; ) {
    const piece = pieceAt(html, { start: at, end }, manner);
    if (piece.text === undefined) weaver.keep(at, piece.end);
    else weaver.put(piece.text, at, piece.end);
    wrote ||= piece.text !== " ";
    at = piece.end;
  }
  return wrote;
}

interface TextPiece {
  /** Undefined when the source is taken over as it is. */
  readonly text: string | undefined;
  readonly end: number;
}

/** The character reference, run of blanks or stretch of plain text at the start of a range. */
function pieceAt(html: string, range: Span, { keepsBlanks, verbatim }: Manner): TextPiece {
  const { start } = range;
  const char = html.charAt(start);
  if (char === "&") return referenceAt(html, range, verbatim);
  if (keepsBlanks) return { text: undefined, end: runEnd(html, range, isNoReference) };
  if (!isBlank(char)) return { text: undefined, end: runEnd(html, range, isPlain) };
  const end = runEnd(html, range, isBlank);
  return { text: end === start + 1 && char === " " ? undefined : " ", end };
}

function referenceAt(html: string, { start, end }: Span, verbatim: readonly Span[]): TextPiece {
  const entity = rangeAt(verbatim, start) === undefined ? entityAt(html, start) : undefined;
  return entity === undefined || entity.end > end ? { text: undefined, end: start + 1 } : entity;
}

function runEnd(html: string, { start, end }: Span, belongs: (char: string) => boolean): number {
  let at = start + 1;
  while (at < end && belongs(html.charAt(at))) at++;
  return at;
}

function isBlank(char: string): boolean {
  return char === " " || (char >= "\t" && char <= "\r");
}

function isNoReference(char: string): boolean {
  return char !== "&";
}

function isPlain(char: string): boolean {
  return char !== "&" && !isBlank(char);
}
