const blockTag =
  /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|blockquote|figure|figcaption|header|footer|hr)\b/iu;
const entities: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["&amp;", "&"],
  ["&lt;", " "],
  ["&gt;", " "],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&#39;", "'"],
  ["&nbsp;", " "],
  ["&rsquo;", "'"],
  ["&lsquo;", "'"],
]);
const longestEntity = 8;

/**
 * Blanks out HTML tags, comments and entities without moving a character, so that offsets keep pointing into the text as given.
 * A block-level tag leaves a blank line, which is a paragraph bound.
 */
export function blankMarkup(html: string): string {
  const lastClose = html.lastIndexOf(">");
  let out = "";
  for (let at = 0; at < html.length; ) {
    const end = markupEnd(html, at, lastClose);
    if (end === at) out += html[at++];
    else {
      out += blank(html.slice(at, end));
      at = end;
    }
  }
  return out;
}

/** End of the tag, comment or entity that starts here, or `at` itself; an unclosed tag is text, since it hides nothing. */
function markupEnd(html: string, at: number, lastClose: number): number {
  if (html[at] === "&") return entityEnd(html, at);
  if (html[at] !== "<" || at > lastClose || !/[a-z/!]/iu.test(html[at + 1] ?? "")) return at;
  if (!html.startsWith("<!--", at)) return html.indexOf(">", at) + 1;
  const end = html.indexOf("-->", at + 4);
  return end === -1 ? lastClose + 1 : end + 3;
}

function entityEnd(html: string, at: number): number {
  const length = html.slice(at, at + longestEntity).indexOf(";");
  return length === -1 ? at : at + length + 1;
}

function blank(markup: string): string {
  const shown = entities.get(markup) ?? "";
  const padding = " ".repeat(markup.length - shown.length);
  if (blockTag.test(markup) && markup.length >= 3) return `\n\n${padding.slice(2)}`;
  return shown + padding;
}
