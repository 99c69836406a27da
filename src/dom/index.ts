export type { MarkupElement, Span } from "../text/index.js";
export type {
  DomDocument,
  DomElement,
  DomNode,
  DomRange,
  DomRoot,
  DomStyle,
  DomWindow,
} from "./node.js";
export type { DomPart } from "./parts.js";
export { type DomOptions, type DomText, readDom } from "./read-dom.js";
