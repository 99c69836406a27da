import type { Span } from "../reading.js";

/** What stands in brackets after the words of a link. */
export interface LinkTarget {
  readonly end: number;
  /** Address and title. */
  readonly asides: readonly Span[];
}

/** The target `(address "title")` that starts at `at`, if there is one. */
export function linkTargetAt(text: string, at: number): LinkTarget | undefined {
  if (text.charAt(at) !== "(") return undefined;
  const address = addressAt(text, blankEnd(text, at + 1));
  if (address === undefined) return undefined;
  const titleAt = blankEnd(text, address.after);
  const title = titleAt > address.after ? quotedAt(text, titleAt) : undefined;
  const end = title === undefined ? titleAt : blankEnd(text, title.end + 1);
  if (text.charAt(end) !== ")") return undefined;
  return { end: end + 1, asides: title === undefined ? [address] : [address, title] };
}

interface Address extends Span {
  readonly after: number;
}

/** Brackets in an address may be nested so deep; this also bounds how far the search can look ahead. */
const deepest = 32;

function addressAt(text: string, start: number): Address | undefined {
  if (text.charAt(start) === "<") return angledAt(text, start);
  let depth = 0;
  let at = start;
  while (at < text.length && text.charCodeAt(at) > 32 && depth >= 0 && depth <= deepest) {
    depth += depthOf(text.charAt(at));
    if (depth >= 0) at += text.charAt(at) === "\\" ? 2 : 1;
  }
  return depth > 0 ? undefined : { start, end: at, after: at };
}

function depthOf(char: string): number {
  if (char === "(") return 1;
  return char === ")" ? -1 : 0;
}

const longestAddress = 2_000;

function angledAt(text: string, start: number): Address | undefined {
  const length = text.slice(start, start + longestAddress).indexOf(">");
  return length === -1 ? undefined : { start: start + 1, end: start + length, after: start + length + 1 };
}

const longestTitle = 500;

function quotedAt(text: string, start: number): Span | undefined {
  const open = text.charAt(start);
  const close = open === "(" ? ")" : open;
  if (open === "" || !"\"'(".includes(open)) return undefined;
  const length = text.slice(start + 1, start + longestTitle).indexOf(close);
  return length === -1 ? undefined : { start: start + 1, end: start + 1 + length };
}

function blankEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}
