import { asWritten, type HtmlOptions, readHtml, readMarkdown } from "../text/index.js";
import { type MarkupText, markupText } from "./markup-text.js";

/** How HTML is read for a host. */
export type AtomOptions = Pick<HtmlOptions, "isAtom">;

/**
 * Reads HTML as leniently as a browser: no text is refused, and the time grows with its length.
 * Spans are UTF-16 units, the end excluded. Elements that the host calls atoms are one U+FFFC; their text is hidden.
 */
export function fromHtml(html: string, { isAtom }: AtomOptions = {}): MarkupText {
  return markupText(html, readHtml(html, { isAtom }));
}

/** Reads Markdown in the same way, with the HTML in it. */
export function fromMarkdown(markdown: string): MarkupText {
  return markupText(markdown, readMarkdown(markdown));
}

/** A plain text: what is written is what is shown. */
export function fromPlain(text: string): MarkupText {
  return markupText(text, { shown: asWritten(text), hidden: [] });
}
