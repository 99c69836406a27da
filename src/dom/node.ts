/**
 * As much of a node of a page as is read. Every `Node` of a browser has it, and what only elements have is looked for;
 * these shapes stand in for the browser's own so that nobody's types need a browser.
 */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: DomNode | null;
  readonly childNodes: ArrayLike<DomNode>;
}

/** What an element has besides. */
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  /** The tree that is shown instead of the children; null when there is none or it is closed. */
  readonly shadowRoot?: DomNode | null;
  /** Of a slot: the nodes that are shown in it. */
  assignedNodes?(): readonly DomNode[];
  /** Of a text field: what was typed. */
  readonly value?: unknown;
}

/** A document, which makes ranges. */
export interface DomDocument<R extends DomRange> {
  createRange(): R;
  readonly defaultView?: DomWindow | null;
}

/** A window, where styles are worked out. */
export interface DomWindow {
  getComputedStyle?(element: DomElement): DomStyle;
}

export interface DomStyle {
  getPropertyValue(name: string): string;
}

/** As much of a browser's `Range` as is used. */
export interface DomRange {
  readonly startContainer: DomNode;
  readonly startOffset: number;
  setStart(node: DomNode, offset: number): void;
  setEnd(node: DomNode, offset: number): void;
  setStartBefore(node: DomNode): void;
  setEndAfter(node: DomNode): void;
}

/** Where reading begins: a document, an element or a shadow root. */
export interface DomRoot<R extends DomRange> extends DomNode {
  /** Null of a document, which makes its ranges itself. */
  readonly ownerDocument: DomDocument<R> | null;
  createRange?(): R;
  readonly defaultView?: DomWindow | null;
}

const elementType = 1;
const textType = 3;
/** Only XHTML has them; they are shown as text. */
const cdataType = 4;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === elementType;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === textType || node.nodeType === cdataType;
}

/** A field that is written in; a browser has no range in it, only offsets. */
export function isField(element: DomElement): boolean {
  const name = nameOf(element);
  return name === "textarea" || name === "input";
}

/** In small letters, whatever the kind of document. */
export function nameOf(node: DomNode): string {
  return node.nodeName.toLowerCase();
}

/** What is shown in a node: the shadow tree of a host, what is put into a slot, or the children. */
export function shownChildren(node: DomNode): ArrayLike<DomNode> {
  if (!isElement(node)) return node.childNodes;
  const assigned = nameOf(node) === "slot" ? (node.assignedNodes?.() ?? []) : [];
  return assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
}

/** What stands in a text node or has been typed into a text field. */
export function writtenIn(node: DomNode): string | undefined {
  if (isText(node)) return node.nodeValue ?? "";
  const value = isElement(node) && isField(node) ? node.value : undefined;
  return typeof value === "string" ? value : undefined;
}
