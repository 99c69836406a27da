import type { Span } from "../reading.js";

/** A start or end tag as it stands in the source. */
export interface Tag extends Span {
  /** In small letters. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly Attribute[];
}

/** An attribute; its range lies on its name and value. */
export interface Attribute extends Span {
  readonly name: string;
  /** Range of the value without its quotes; empty when there is none. */
  readonly value: Span;
}

/** Finds the tag that starts at an offset, and none where a `<` is only a sign. */
export type TagScanner = (at: number) => Tag | undefined;

/**
 * A scanner of tags that never reads the same stretch twice, whatever quotes are left open:
 * once a quoted value swallows the rest of the text, quotes are no longer trusted.
 */
export function tagScanner(html: string): TagScanner {
  const lastClose = html.lastIndexOf(">");
  let trustsQuotes = true;
  return (at) => {
    const closing = html.charAt(at + 1) === "/";
    const nameAt = at + (closing ? 2 : 1);
    if (at > lastClose || !isLetter(html.charCodeAt(nameAt))) return undefined;
    const nameEnd = runEnd(html, nameAt, isNameEnd);
    const head = { start: at, closing, name: html.slice(nameAt, nameEnd).toLowerCase() };
    const rest = trustsQuotes ? attributesFrom(html, nameEnd, true) : undefined;
    if (rest !== undefined) return { ...head, ...rest };
    trustsQuotes = false;
    const plain = attributesFrom(html, nameEnd, false);
    return plain === undefined ? undefined : { ...head, ...plain };
  };
}

interface Rest {
  readonly end: number;
  readonly attributes: readonly Attribute[];
}

function attributesFrom(html: string, from: number, quotes: boolean): Rest | undefined {
  const attributes: Attribute[] = [];
  let at = from;
  for (;;) {
    at = runEnd(html, at, isNoBlank);
    if (at >= html.length) return undefined;
    if (html.charAt(at) === ">") return { end: at + 1, attributes };
    const attribute = attributeAt(html, at, quotes);
    if (attribute === undefined) return undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
}

/** The attribute whose name starts here; undefined when its quoted value never ends. */
function attributeAt(html: string, start: number, quotes: boolean): Attribute | undefined {
  const nameEnd = runEnd(html, start + 1, isAttributeNameEnd);
  const name = html.slice(start, nameEnd).toLowerCase();
  const equals = runEnd(html, nameEnd, isNoSpace);
  if (html.charAt(equals) !== "=")
    return { name, start, end: nameEnd, value: { start: nameEnd, end: nameEnd } };
  const valueAt = runEnd(html, equals + 1, isNoSpace);
  const quote = html.charAt(valueAt);
  if (quotes && (quote === '"' || quote === "'")) {
    const end = html.indexOf(quote, valueAt + 1);
    return end === -1 ? undefined : { name, start, end: end + 1, value: { start: valueAt + 1, end } };
  }
  const end = runEnd(html, valueAt, isUnquotedEnd);
  return { name, start, end, value: { start: valueAt, end } };
}

function runEnd(html: string, from: number, stops: (code: number) => boolean): number {
  let end = from;
  while (end < html.length && !stops(html.charCodeAt(end))) end++;
  return end;
}

const slash = 47;
const equalsSign = 61;
const close = 62;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isNoSpace(code: number): boolean {
  return !isSpace(code);
}

function isNoBlank(code: number): boolean {
  return !isSpace(code) && code !== slash;
}

function isNameEnd(code: number): boolean {
  return isSpace(code) || code === slash || code === close;
}

function isAttributeNameEnd(code: number): boolean {
  return isNameEnd(code) || code === equalsSign;
}

function isUnquotedEnd(code: number): boolean {
  return isSpace(code) || code === close;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
