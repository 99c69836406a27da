import { isHiding, type MarkupElement, shownForTag } from "../text/index.js";
import { type DomElement, type DomStyle, type DomWindow, nameOf } from "./node.js";

/** How an element looks to the reader of its page. */
export interface Look {
  /** `muted` elements show no text of their own, but an element in them may. */
  readonly sight: "shown" | "atom" | "muted" | "hidden";
  /** The name of an element that parts texts in the same way. */
  readonly name: string;
  /** Blanks and line breaks are shown as they are. */
  readonly keepsBlanks: boolean;
}

/** Tells how elements look: by their computed styles where there are some, by their attributes elsewhere. */
export function lookIn(
  view: DomWindow | null | undefined,
  isAtom: (element: MarkupElement) => boolean,
): (element: DomElement) => Look {
  return (element) => {
    const style = styleOf(element, view);
    const described = elementOf(element);
    const sight = style === undefined ? sightByAttributes(described) : sightByStyle(style);
    return {
      sight: sight === "shown" && isAtom(described) ? "atom" : sight,
      name: isBlock(described.name, style) ? "div" : described.name,
      keepsBlanks: keptBlanks.includes(style?.getPropertyValue("white-space") ?? ""),
    };
  };
}

const keptBlanks: readonly string[] = ["pre", "pre-wrap", "pre-line", "break-spaces"];

/** The element as the reader of HTML would see it. */
function elementOf(element: DomElement): MarkupElement {
  return { name: nameOf(element), attribute: (name) => element.getAttribute(name) ?? undefined };
}

/** An element that is not part of a page has styles without values. */
function styleOf(element: DomElement, view: DomWindow | null | undefined): DomStyle | undefined {
  const style = view?.getComputedStyle?.(element);
  return style === undefined || style.getPropertyValue("display") === "" ? undefined : style;
}

function sightByAttributes(element: MarkupElement): Look["sight"] {
  return isHiding(element) ? "hidden" : "shown";
}

function sightByStyle(style: DomStyle): Look["sight"] {
  const is = (name: string, value: string) => style.getPropertyValue(name) === value;
  if (is("display", "none") || is("content-visibility", "hidden") || is("opacity", "0")) return "hidden";
  return is("visibility", "hidden") || is("visibility", "collapse") || is("font-size", "0px")
    ? "muted"
    : "shown";
}

const blocks: readonly string[] = ["block", "flow-root", "flex", "grid", "list-item", "table"];

/** An element that is a paragraph by its style although its name does not say so. */
function isBlock(name: string, style: DomStyle | undefined): boolean {
  return (
    shownForTag({ name, closing: false }) === "" && blocks.includes(style?.getPropertyValue("display") ?? "")
  );
}
