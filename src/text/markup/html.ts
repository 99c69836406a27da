import { escapedAt } from "../percent.js";
import { type Reading, rangeAt, type Span, type Weaver, weave } from "../reading.js";
import { isAddress, isCode, isEndedBy, isHiding, isOwn, isRead, isVoid, shownForTag } from "./elements.js";
import { entityAt } from "./entities.js";
import { type Attribute, type Tag, tagScanner } from "./tags.js";

/** What a text with markup shows, and what it holds besides: attributes, comments, elements that are not shown. */
export interface Readings {
  readonly shown: Reading;
  readonly hidden: readonly Reading[];
}

export interface HtmlOptions {
  /** Blanks and line breaks mean something; by default a run of them is one blank, as on a page. */
  readonly keepsBlanks?: boolean;
  /** Ranges in which nothing is markup, in order, such as code in Markdown. */
  readonly verbatim?: readonly Span[];
}

/** Reads HTML in one pass, as lenient as a browser: what cannot be markup is text. */
export function readHtml(html: string, options: HtmlOptions = {}): Readings {
  const page = openPage(html, options);
  const tagAt = tagScanner(html);
  let from = 0;
  for (let at = html.indexOf("<"); at !== -1; ) {
    const verbatim = rangeAt(options.verbatim ?? [], at);
    const end = verbatim === undefined ? readMarkup(page, at, tagAt, () => page.text(from, at)) : at;
    if (end > at) from = end;
    at = html.indexOf("<", verbatim?.end ?? Math.max(end, at + 1));
  }
  page.text(from, html.length);
  return page.finish();
}

/** What a page shows, with the way back to its source. */
export function htmlToText(html: string): Reading {
  return readHtml(html).shown;
}

/** Reads the comment or tag at `at`, after `before` has dealt with the text in front; gives its end, or `at` when there is none. */
function readMarkup(
  page: Page,
  at: number,
  tagAt: (at: number) => Tag | undefined,
  before: () => void,
): number {
  const aside = asideAt(page.html, at);
  if (aside !== undefined) {
    before();
    page.aside(aside.start, aside.end);
    return aside.after;
  }
  const tag = tagAt(at);
  if (tag === undefined) return at;
  before();
  return page.tag(tag);
}

/** A comment, or a declaration such as the document type, which is none of a reader's business. */
export function asideAt(html: string, at: number): (Span & { readonly after: number }) | undefined {
  if (html.startsWith("<!--", at)) return upTo(html, at + 4, "-->");
  const next = html.charAt(at + 1);
  return next === "!" || next === "?" ? upTo(html, at + 2, ">") : undefined;
}

/** What is never closed goes on to the end, as in a browser. */
function upTo(html: string, start: number, close: string): Span & { readonly after: number } {
  const end = html.indexOf(close, start);
  return end === -1
    ? { start, end: html.length, after: html.length }
    : { start, end, after: end + close.length };
}

/** Takes the parts of a page in order and sorts them into what is shown and what is not. */
interface Page {
  readonly html: string;
  text(start: number, end: number): void;
  aside(start: number, end: number): void;
  /** Gives where the tag ends, or the code in the element that it opens. */
  tag(tag: Tag): number;
  finish(): Readings;
}

function openPage(html: string, options: HtmlOptions): Page {
  const shown = openShown(html, options);
  const hidden = weave(html);
  const nesting = trackNesting(html);
  const aside = (start: number, end: number) => putHidden(hidden, html, { start, end });
  return {
    html,
    text: (start, end) => {
      if (nesting.isHidden()) aside(start, end);
      else shown.text(start, end);
    },
    aside,
    tag: (tag) => {
      for (const attribute of tag.attributes.filter(isRead)) putAttribute(hidden, html, attribute);
      nesting.pass(tag);
      if (!nesting.isHidden()) shown.tag(tag);
      if (!isCode(tag.name) || tag.closing) return tag.end;
      const end = codeEnd(html, tag);
      if (tag.name === "script") aside(tag.end, end);
      return end;
    },
    finish: () => {
      const rest = hidden.finish();
      return { shown: shown.finish(), hidden: rest.text === "" ? [] : [rest] };
    },
  };
}

/** The part of a page that is shown. */
interface Shown {
  text(start: number, end: number): void;
  tag(tag: Tag): void;
  finish(): Reading;
}

function openShown(html: string, { keepsBlanks = false, verbatim = [] }: HtmlOptions): Shown {
  const weaver = weave(html);
  let preserved = 0;
  let lastBreak = "";
  return {
    text: (start, end) => {
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
    finish: () => weaver.finish(),
  };
}

/** Where the end tag of a script or style begins. */
function codeEnd(html: string, { name, end }: Tag): number {
  for (let at = html.indexOf("</", end); at !== -1; at = html.indexOf("</", at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return html.length;
}

interface Nesting {
  isHidden(): boolean;
  pass(tag: Tag): void;
}

/** Follows the outermost element that is not shown to its end. */
function trackNesting(html: string): Nesting {
  let hiding: string | undefined;
  let depth = 0;
  return {
    isHidden: () => hiding !== undefined,
    pass: (tag) => {
      if (tag.name === hiding) depth += tag.closing ? -1 : 1;
      if (hiding !== undefined && (depth === 0 || isEndedBy(hiding, tag))) hiding = undefined;
      if (hiding === undefined && opensHidden(tag, html)) {
        hiding = tag.name;
        depth = 1;
      }
    },
  };
}

function opensHidden(tag: Tag, html: string): boolean {
  return !tag.closing && !isVoid(tag.name) && isHiding(tag, html);
}

const bound = "\n\n";
/** Pictures and the like that are written out in an attribute; nobody reads them. */
const inlineFile = "data:";

function putAttribute(hidden: Weaver, html: string, attribute: Attribute): void {
  const { name, value, start } = attribute;
  if (value.start >= value.end || html.startsWith(inlineFile, value.start)) return;
  hidden.put(bound, start, start);
  if (isOwn(name)) hidden.keep(start, value.start);
  writeDecoded(hidden, html, value, isAddress(attribute));
}

function putHidden(hidden: Weaver, html: string, span: Span): void {
  if (span.start >= span.end) return;
  hidden.put(bound, span.start, span.start);
  writeDecoded(hidden, html, span, false);
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
