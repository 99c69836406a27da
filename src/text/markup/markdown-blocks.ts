import { type Reading, type Span, type Weaver, weave } from "../reading.js";
import type { UnseenPart } from "./unseen.js";

/** A Markdown text without the marks at the beginning of its lines. */
export interface Blocks {
  readonly reading: Reading;
  /** Ranges of the reading in which nothing is a mark: fenced code. */
  readonly code: readonly Span[];
  /** Ranges of the source that are not shown: front matter and what links lead to. */
  readonly asides: readonly UnseenPart[];
  /** Names of the link definitions, folded. */
  readonly definitions: ReadonlySet<string>;
}

/** Reads a Markdown text line by line. */
export function readBlocks(source: string): Blocks {
  const reader = openReader(source);
  let start = reader.frontMatter();
  while (start < source.length) {
    const newline = source.indexOf("\n", start);
    const end = newline === -1 ? source.length : newline;
    reader.line({ start, end: source.charAt(end - 1) === "\r" && end > start ? end - 1 : end });
    if (newline !== -1) reader.newline(newline);
    start = end + 1;
  }
  return reader.finish();
}

interface LineReader {
  /** Sets the front matter of a site generator aside and gives the offset after it. */
  frontMatter(): number;
  line(line: Span): void;
  newline(at: number): void;
  finish(): Blocks;
}

function openReader(source: string): LineReader {
  const notes: BlockNotes = { source, weaver: weave(source), code: [], asides: [], definitions: new Set() };
  let fence: string | undefined;
  let inTable = false;
  let hasText = false;
  return {
    frontMatter: () => {
      const end = frontMatterEnd(source);
      if (end > 0) notes.asides.push({ what: { kind: "front-matter" }, start: 0, end });
      return end;
    },
    line: (line) => {
      const raw = source.slice(line.start, line.end);
      const mark = fenceMark(raw);
      if (fence !== undefined) {
        if (mark !== undefined && closesFence(mark, fence, raw)) fence = undefined;
        else keepCode(notes, line);
        return;
      }
      fence = mark;
      inTable = inTable ? raw.includes("|") : opensTable(source, line);
      if (mark === undefined) hasText = writeLine(notes, line, raw, { inTable, hasText });
    },
    newline: (at) => notes.weaver.keep(at, at + 1),
    finish: () => ({ ...notes, reading: notes.weaver.finish() }),
  };
}

/** What the lines have given so far. */
interface BlockNotes {
  readonly source: string;
  readonly weaver: Weaver;
  readonly code: Span[];
  readonly asides: UnseenPart[];
  readonly definitions: Set<string>;
}

/** Writes a line outside code; tells whether it was text, which a line below may make a heading. */
function writeLine(
  notes: BlockNotes,
  line: Span,
  raw: string,
  { inTable, hasText }: { readonly inTable: boolean; readonly hasText: boolean },
): boolean {
  const { source, weaver } = notes;
  const isBound = isRule(raw) || (hasText && isUnderline(raw)) || (inTable && isDelimiterRow(raw));
  if (isBound) weaver.put("\n", line.start, line.start);
  else if (inTable) writeRow(weaver, source, line);
  else {
    const definition = definitionIn(source, line);
    if (definition === undefined) return writeProse(notes, line);
    notes.definitions.add(definition.name);
    notes.asides.push({ what: { kind: "attribute", element: "a", name: "href" }, ...definition.target });
  }
  return false;
}

/** A heading is a paragraph, even without blank lines around it. */
function writeProse({ source, weaver }: BlockNotes, line: Span): boolean {
  const content = writePrefix(weaver, source, line);
  const heading = headingIn(source, content);
  const { start, end } = heading ?? content;
  if (heading !== undefined) weaver.put("\n", start, start);
  weaver.keep(start, end);
  if (heading !== undefined) weaver.put("\n", end, end);
  return start < end;
}

function keepCode({ weaver, code }: BlockNotes, { start, end }: Span): void {
  const at = weaver.length();
  weaver.keep(start, end);
  code.push({ start: at, end: weaver.length() });
}

const longestFrontMatter = 10_000;

function frontMatterEnd(source: string): number {
  if (!source.startsWith("---\n")) return 0;
  const end = source.slice(0, longestFrontMatter).indexOf("\n---\n", 3);
  return end === -1 ? 0 : end + 5;
}

/** The run of backticks or tildes that opens or closes a block of code. */
function fenceMark(raw: string): string | undefined {
  const line = raw.trimStart();
  const sign = line.charAt(0);
  if (sign !== "`" && sign !== "~") return undefined;
  const mark = sign.repeat(runLength(line, 0, sign));
  return mark.length < 3 || (sign === "`" && line.indexOf("`", mark.length) !== -1) ? undefined : mark;
}

function closesFence(mark: string, fence: string, raw: string): boolean {
  return mark.startsWith(fence) && raw.trim() === mark;
}

/** Three or more of one sign and nothing else. */
function isRule(raw: string): boolean {
  const line = raw.trim();
  return "-*_".includes(line.charAt(0)) && consistsOf(line, `${line.charAt(0)} \t`) && line.length >= 3;
}

/** A line under a heading. */
function isUnderline(raw: string): boolean {
  const line = raw.trim();
  return line.length >= 2 && "=-".includes(line.charAt(0)) && consistsOf(line, line.charAt(0));
}

function isDelimiterRow(raw: string): boolean {
  return raw.includes("-") && raw.includes("|") && consistsOf(raw, "|:- \t");
}

function consistsOf(line: string, signs: string): boolean {
  for (const char of line) if (!signs.includes(char)) return false;
  return line !== "";
}

/** The line after this one rules off the head of a table. */
function opensTable(source: string, { start, end }: Span): boolean {
  const next = source.indexOf("\n", end) + 1;
  if (next === 0 || !source.slice(start, end).includes("|")) return false;
  const close = source.indexOf("\n", next);
  return isDelimiterRow(source.slice(next, close === -1 ? source.length : close).trimEnd());
}

/** Cells stand apart as on a page; a row is a paragraph. */
function writeRow(weaver: Weaver, source: string, { start, end }: Span): void {
  let from = start;
  for (let at = start; at < end; at++) {
    if (source.charAt(at) === "\\") at++;
    else if (source.charAt(at) === "|") {
      weaver.keep(from, at);
      if (at > start && at < end - 1) weaver.put("\t", at, at + 1);
      from = at + 1;
    }
  }
  weaver.keep(from, end);
  weaver.put("\n", end, end);
}

/** Leaves out quotation marks and boxes to tick, and writes list marks as dashes; gives the rest of the line. */
function writePrefix(weaver: Weaver, source: string, { start, end }: Span): Span {
  let at = blankEnd(source, start, end);
  while (at < end) {
    if (source.charAt(at) === ">") at = blankEnd(source, at + 1, end);
    else if ("-*+".includes(source.charAt(at)) && isBlank(source.charAt(at + 1))) {
      weaver.put("- ", at, Math.min(at + 2, end));
      at = afterBox(source, blankEnd(source, at + 2, end), end);
    } else break;
  }
  return { start: at, end };
}

function afterBox(source: string, at: number, end: number): number {
  const box = source.slice(at, at + 4).toLowerCase();
  return box === "[ ] " || box === "[x] " ? blankEnd(source, at + 4, end) : at;
}

const deepestHeading = 6;

/** The words of a heading without its number signs. */
function headingIn(source: string, { start, end }: Span): Span | undefined {
  const depth = runLength(source, start, "#");
  if (depth === 0 || depth > deepestHeading || !isBlank(source.charAt(start + depth))) return undefined;
  const from = blankEnd(source, start + depth, end);
  let to = end;
  while (to > from && isBlank(source.charAt(to - 1))) to--;
  let signs = to;
  while (signs > from && source.charAt(signs - 1) === "#") signs--;
  return { start: from, end: signs < to && isBlank(source.charAt(signs - 1)) ? signs : to };
}

interface Definition {
  readonly name: string;
  readonly target: Span;
}

/** `[name]: target "title"`; a footnote is text, not a definition. */
function definitionIn(source: string, { start, end }: Span): Definition | undefined {
  const open = blankEnd(source, start, end);
  if (source.charAt(open) !== "[" || source.charAt(open + 1) === "^") return undefined;
  const close = source.slice(open, end).indexOf("]:");
  if (close < 2) return undefined;
  const target = { start: blankEnd(source, open + close + 2, end), end };
  return { name: definitionName(source.slice(open + 1, open + close)), target };
}

/** Names are compared without regard to case and blanks. */
export function definitionName(label: string): string {
  return label
    .toLowerCase()
    .split(/\s/u)
    .filter((part) => part !== "")
    .join(" ");
}

function runLength(text: string, from: number, sign: string): number {
  let at = from;
  while (text.charAt(at) === sign) at++;
  return at - from;
}

function blankEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(source.charAt(at))) at++;
  return at;
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || char === "";
}
