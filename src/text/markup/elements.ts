import type { Attribute, Tag } from "./tags.js";

/** An element as its start tag tells of it. */
export interface MarkupElement {
  /** In small letters. */
  readonly name: string;
  /** The value of an attribute as the source has it; undefined when the element does not have it. */
  attribute(name: string): string | undefined;
}

/** The element that a tag begins. */
export function elementOf({ name, attributes }: Tag, html: string): MarkupElement {
  return {
    name,
    attribute: (wanted) => {
      const found = attributes.find((attribute) => attribute.name === wanted);
      return found === undefined ? undefined : html.slice(found.value.start, found.value.end);
    },
  };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const paragraph = "\n\n";
/** Stands for something that is shown and is no text, as editors count it. */
export const atom = "\uFFFC";
const shownAs: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ...each(
      "address article aside blockquote body caption center details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody tfoot thead tr ul",
      paragraph,
    ),
    ["br", "\n"],
    ...each("td th dd", "\t"),
    ...each("audio canvas embed iframe img input object textarea video", atom),
  ]))();

function each(names: string, text: string): readonly (readonly [string, string])[] {
  return names.split(" ").map((name) => [name, text] as const);
}

/** What a reader sees in the place of a tag: a new paragraph, line or cell, a thing without text, or nothing. */
export function shownForTag({ name, closing }: Pick<Tag, "name" | "closing">): string {
  const text = shownAs.get(name) ?? "";
  // A term and what is said of it belong together, as the cells of a row do.
  return closing && (text !== paragraph || name === "dt") ? "" : text;
}

const voids = /* @__PURE__ */ words("area base br col embed hr img input link meta param source track wbr");
/** Elements of which a page shows nothing. */
const neverShown = /* @__PURE__ */ words("head title script style template noscript datalist");
/** Elements that a tag of the same name ends. */
const endsItself = /* @__PURE__ */ words("p li dt dd tr td th option");

export function isVoid(name: string): boolean {
  return voids.has(name);
}

/** The content is code: tags in it are none. */
export function isCode(name: string): boolean {
  return name === "script" || name === "style";
}

/** An open element is ended by this tag although its own end tag has not come. */
export function isEndedBy(open: string, tag: Tag): boolean {
  if (open === "head") return tag.name === "body";
  if (!endsItself.has(open) || tag.closing) return false;
  return tag.name === open || (open === "p" && shownAs.get(tag.name) === paragraph);
}

const hidingStyles: readonly string[] = [
  "display:none",
  "visibility:hidden",
  "font-size:0",
  "opacity:0",
  "content-visibility:hidden",
];

/** A page does not show this element. */
export function isHiding({ name, attribute }: MarkupElement): boolean {
  if (neverShown.has(name)) return true;
  const hidden = attribute("hidden");
  if (hidden !== undefined && hidden.toLowerCase() !== "false") return true;
  if (name === "input" && attribute("type")?.toLowerCase() === "hidden") return true;
  const style = withoutSpaces((attribute("style") ?? "").toLowerCase());
  return hidingStyles.some((rule) => declares(style, rule));
}

/** `font-size:0` but not `font-size:0.8em`, `opacity:0` but not `opacity:0.5`. */
function declares(style: string, rule: string): boolean {
  for (let at = style.indexOf(rule); at !== -1; at = style.indexOf(rule, at + 1)) {
    const next = style.charAt(at + rule.length);
    if (!rule.endsWith("0") || (next !== "." && !(next >= "0" && next <= "9"))) return true;
  }
  return false;
}

function withoutSpaces(text: string): string {
  let out = "";
  for (const char of text) if (char > " ") out += char;
  return out;
}

const read = /* @__PURE__ */ words(
  "alt title href src content value placeholder aria-label aria-description label summary cite action poster",
);
/** Attributes that hold an address, in which `%40` is an at sign. */
const addresses = /* @__PURE__ */ words("href src cite action poster");

/** Somebody who looks at the source, or has a page read out, can read what stands in this attribute. */
export function isRead({ name }: Attribute): boolean {
  return read.has(name) || isOwn(name);
}

/** An attribute that the page's author named, so that the name may be a label: `data-mrn`. */
export function isOwn(name: string): boolean {
  return name.startsWith("data-");
}

export function isAddress({ name }: Attribute): boolean {
  return addresses.has(name);
}
