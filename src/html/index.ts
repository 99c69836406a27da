export type { MarkupElement, Span } from "../text/index.js";
export { type Block, type BlockSpan, type BlocksText, fromBlocks } from "./blocks.js";
export { type AtomOptions, fromHtml, fromMarkdown } from "./from.js";
export type { AttributeText, HiddenText, MarkupText } from "./markup-text.js";
