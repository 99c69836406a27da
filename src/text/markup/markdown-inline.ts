import type { Edit, Span } from "../reading.js";
import { type Delimiters, trackDelimiters } from "./delimiters.js";
import { atom } from "./elements.js";
import { asideAt } from "./html.js";
import { type Blocks, definitionName } from "./markdown-blocks.js";
import { linkTargetAt } from "./markdown-links.js";
import { type TagScanner, tagScanner } from "./tags.js";
import type { UnseenPart } from "./unseen.js";

/** Marks inside paragraphs: what they change, and what they point to. */
export interface Inline {
  /** Marks to leave out, in order. */
  readonly edits: readonly Edit[];
  /** Ranges that are not shown: where links lead, their titles, what pictures are said to show. */
  readonly targets: readonly UnseenPart[];
  /** Ranges in which nothing is a mark, in order. */
  readonly code: readonly Span[];
}

/** Finds emphasis, links, pictures, code and escapes, paragraph by paragraph. */
export function readInline({ reading, code, definitions }: Blocks): Inline {
  const found: Found = { edits: [], targets: [], code: [...code] };
  for (const { start, end } of paragraphs(reading.text, code)) {
    const text = reading.text.slice(start, end);
    readParagraph(openParagraph(text, start, definitions, found));
  }
  const inOrder = (a: Span, b: Span) => a.start - b.start;
  return { edits: found.edits.sort(inOrder), targets: found.targets, code: found.code.sort(inOrder) };
}

interface Found {
  readonly edits: Edit[];
  readonly targets: UnseenPart[];
  readonly code: Span[];
}

/** Stretches between blank lines and blocks of code. */
function* paragraphs(text: string, code: readonly Span[]): Generator<Span> {
  let from = 0;
  for (const { start, end } of [...code, { start: text.length, end: text.length }]) {
    for (
      let bound = text.indexOf("\n\n", from);
      bound !== -1 && bound < start;
      bound = text.indexOf("\n\n", from)
    ) {
      if (from < bound) yield { start: from, end: bound };
      from = bound + 2;
    }
    if (from < start) yield { start: from, end: start };
    from = Math.max(from, end);
  }
}

interface Bracket {
  readonly at: number;
  readonly picture: boolean;
  /** Emphasis that was open when it began; what opens inside is closed inside. */
  readonly height: number;
}

interface Paragraph {
  readonly text: string;
  readonly definitions: ReadonlySet<string>;
  readonly tagAt: TagScanner;
  readonly delimiters: Delimiters;
  readonly brackets: Bracket[];
  /** Offset of the last run of backticks of each length. */
  readonly lastTicks: ReadonlyMap<number, number>;
  replace(start: number, end: number, text?: string): void;
  aside(span: Span, element: string, name: string): void;
  code(start: number, end: number): void;
}

function openParagraph(
  text: string,
  offset: number,
  definitions: ReadonlySet<string>,
  found: Found,
): Paragraph {
  const replace = (start: number, end: number, by = "") => {
    found.edits.push({ start: offset + start, end: offset + end, text: by });
  };
  return {
    text,
    definitions,
    tagAt: tagScanner(text),
    delimiters: trackDelimiters(text, replace),
    brackets: [],
    lastTicks: lastTickRuns(text),
    replace,
    aside: ({ start, end }, element, name) => {
      if (start >= end) return;
      const what = { kind: "attribute", element, name } as const;
      found.targets.push({ what, start: offset + start, end: offset + end });
    },
    code: (start, end) => found.code.push({ start: offset + start, end: offset + end }),
  };
}

/** Every reader gives the offset after what it read, which lies after `at`. */
const readers: Readonly<Record<string, (paragraph: Paragraph, at: number) => number>> = {
  "\\": readEscape,
  "`": readCode,
  "<": readAngle,
  "*": readDelimiter,
  _: readDelimiter,
  "~": readDelimiter,
  "!": readPicture,
  "[": (paragraph, at) => openBracket(paragraph, at, false),
  "]": closeBracket,
};

function readParagraph(paragraph: Paragraph): void {
  const { text } = paragraph;
  for (let at = 0; at < text.length; ) {
    const reader = readers[text.charAt(at)];
    at = reader === undefined ? at + 1 : reader(paragraph, at);
  }
}

function readEscape({ text, replace, code }: Paragraph, at: number): number {
  const next = text.charAt(at + 1);
  const isMark = next !== "" && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n".includes(next);
  if (!isMark) return at + 1;
  replace(at, at + 1);
  if (next === "<" || next === "&") code(at + 1, at + 2);
  return at + 2;
}

function readCode({ text, replace, code, lastTicks }: Paragraph, at: number): number {
  const length = tickRun(text, at);
  const from = at + length;
  if ((lastTicks.get(length) ?? 0) < from) return from;
  let close = text.indexOf("`", from);
  while (tickRun(text, close) !== length) close = text.indexOf("`", close + tickRun(text, close));
  replace(at, from);
  replace(close, close + length);
  code(from, close);
  return close + length;
}

function tickRun(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === "`") end++;
  return end - at;
}

function lastTickRuns(text: string): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (let at = text.indexOf("`"); at !== -1; ) {
    const length = tickRun(text, at);
    runs.set(length, at);
    at = text.indexOf("`", at + length);
  }
  return runs;
}

/** An address in angle brackets is shown without them; tags and comments are left for the reader of HTML. */
function readAngle({ text, tagAt, replace }: Paragraph, at: number): number {
  const aside = asideAt(text, at);
  if (aside !== undefined) return aside.after;
  const tag = tagAt(at);
  if (tag === undefined) return at + 1;
  const isAddress = (tag.name.includes(":") || tag.name.includes("@")) && !tag.closing;
  if (isAddress && !hasBlank(text.slice(at, tag.end))) {
    replace(at, at + 1);
    replace(tag.end - 1, tag.end);
  }
  return tag.end;
}

function hasBlank(text: string): boolean {
  for (const char of text) if (char <= " ") return true;
  return false;
}

function readDelimiter({ delimiters }: Paragraph, at: number): number {
  return delimiters.run(at);
}

function readPicture(paragraph: Paragraph, at: number): number {
  return paragraph.text.charAt(at + 1) === "[" ? openBracket(paragraph, at, true) : at + 1;
}

function openBracket({ brackets, delimiters }: Paragraph, at: number, picture: boolean): number {
  brackets.push({ at, picture, height: delimiters.height() });
  return at + (picture ? 2 : 1);
}

function closeBracket(paragraph: Paragraph, at: number): number {
  const { text, brackets, definitions, delimiters, replace, aside } = paragraph;
  const open = brackets.pop();
  if (open === undefined) return at + 1;
  const from = open.at + (open.picture ? 2 : 1);
  const target = linkTargetAt(text, at + 1) ?? referenceAt(text, { start: from, end: at }, definitions);
  if (target === undefined) return at + 1;
  const [address, title] = target.asides;
  const [element, name] = open.picture ? ["img", "src"] : ["a", "href"];
  if (address !== undefined) aside(address, element, name);
  if (title !== undefined) aside(title, element, "title");
  if (open.picture) {
    aside({ start: from, end: at }, "img", "alt");
    delimiters.drop(open.height);
    replace(open.at, target.end, atom);
    return target.end;
  }
  delimiters.drop(open.height);
  replace(open.at, from);
  replace(at, target.end);
  return target.end;
}

const longestLabel = 200;

/** `[text][name]`, `[name][]` or `[name]`, where a definition has the name; a footnote's number is left out whole. */
function referenceAt(
  text: string,
  label: Span,
  definitions: ReadonlySet<string>,
): { readonly end: number; readonly asides: readonly Span[] } | undefined {
  if (definitions.size === 0) return undefined;
  const after = label.end + 1;
  const close = text.charAt(after) === "[" ? text.slice(after, after + longestLabel).indexOf("]") : -1;
  const named = close > 1 ? { start: after + 1, end: after + close } : label;
  if (named.end - named.start > longestLabel) return undefined;
  return definitions.has(definitionName(text.slice(named.start, named.end)))
    ? { end: close > 0 ? after + close + 1 : after, asides: [] }
    : undefined;
}
