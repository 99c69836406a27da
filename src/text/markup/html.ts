import { type Reading, rangeAt, type Span } from "../reading.js";
import {
  elementOf,
  isCode,
  isEndedBy,
  isHiding,
  isVoid,
  type MarkupElement,
  shownForTag,
} from "./elements.js";
import { openShown, type ShownOptions } from "./shown.js";
import { type Tag, tagScanner } from "./tags.js";
import { openUnseen, type UnseenReading } from "./unseen.js";

/** What a text with markup shows, and what it holds besides: attributes, comments, elements that are not shown. */
export interface Readings {
  readonly shown: Reading;
  readonly hidden: readonly UnseenReading[];
}

export interface HtmlOptions extends ShownOptions {
  /** Elements that count as one thing without text, such as an editor's mentions; by default none besides pictures and the like. */
  readonly isAtom?: ((element: MarkupElement) => boolean) | undefined;
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
  const unseen = openUnseen(html);
  const nesting = trackNesting((tag) => sightOf(elementOf(tag, html), options));
  return {
    html,
    text: (start, end) => {
      if (nesting.isHidden()) {
        unseen.text({ start, end }, "element");
      } else if (start < end) {
        shown.text(start, end);
        unseen.part();
      }
    },
    aside: (start, end) => unseen.text({ start, end }, "comment"),
    tag: (tag) => {
      unseen.attributes(tag);
      const sight = nesting.pass(tag);
      if (sight !== "hidden" || shownForTag(tag) !== "") unseen.part();
      if (sight === "shown") shown.tag(tag);
      if (sight === "atom") shown.atom(tag.start, tag.end);
      if (!isCode(tag.name) || tag.closing) return tag.end;
      const end = codeEnd(html, tag);
      if (tag.name === "script") unseen.text({ start: tag.end, end }, "element");
      return end;
    },
    finish: () => ({ shown: shown.finish(), hidden: unseen.finish() }),
  };
}

/** Whether a page shows an element, shows it as one thing whose text is none of its own, or does not show it. */
type Sight = "shown" | "atom" | "hidden";

function sightOf(element: MarkupElement, { isAtom }: HtmlOptions): Sight {
  if (isHiding(element)) return "hidden";
  return isAtom?.(element) === true ? "atom" : "shown";
}

/** Where the end tag of a script or style begins. */
function codeEnd(html: string, { name, end }: Tag): number {
  for (let at = html.indexOf("</", end); at !== -1; at = html.indexOf("</", at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return html.length;
}

interface Nesting {
  isHidden(): boolean;
  /** Goes past a tag and tells what a page shows in its place. */
  pass(tag: Tag): Sight;
}

/** Follows the outermost element whose text is not shown to its end. */
function trackNesting(sightOfTag: (tag: Tag) => Sight): Nesting {
  let hiding: string | undefined;
  let depth = 0;
  const leave = (tag: Tag) => {
    if (hiding === undefined) return;
    if (tag.name === hiding) depth += tag.closing ? -1 : 1;
    if (depth === 0 || isEndedBy(hiding, tag)) hiding = undefined;
  };
  return {
    isHidden: () => hiding !== undefined,
    pass: (tag) => {
      const wasHidden = hiding !== undefined;
      leave(tag);
      // The end of an element that is not shown parts nothing either.
      if (hiding !== undefined || (wasHidden && tag.closing)) return "hidden";
      const sight = tag.closing ? "shown" : sightOfTag(tag);
      if (sight !== "shown" && !isVoid(tag.name)) {
        hiding = tag.name;
        depth = 1;
      }
      return sight;
    },
  };
}
