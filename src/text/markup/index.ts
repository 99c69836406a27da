export { entityAt } from "./entities.js";
export { htmlToText, type Readings, readHtml } from "./html.js";
export { markdownToText, readMarkdown } from "./markdown.js";
export { tagScanner } from "./tags.js";
