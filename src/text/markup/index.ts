export { isHiding, type MarkupElement, shownForTag } from "./elements.js";
export { entityAt } from "./entities.js";
export { type HtmlOptions, htmlToText, type Readings, readHtml } from "./html.js";
export { markdownToText, readMarkdown } from "./markdown.js";
export { openShown, type Shown } from "./shown.js";
export { tagScanner } from "./tags.js";
export type { UnseenPart, UnseenReading } from "./unseen.js";
