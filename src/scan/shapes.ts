import { PatternError } from "./grammar.js";

/** A parsed shape, with what tells at a glance that it cannot start somewhere. */
export interface Shape {
  /** The characters that it always starts with. */
  readonly head: readonly CharacterPart[];
  /** What comes after them, from the first optional part on. */
  readonly tail: readonly ShapePart[];
  /** Letters and digits at its start before something else; 0 when that is not certain. */
  readonly run: number;
  /** May start at a sign that stands before a word. */
  readonly opensWithSign: boolean;
  /** Holds a digit whatever optional parts are left out. */
  readonly needsDigit: boolean;
  /** Characters that stand in it whatever optional parts are left out. */
  readonly needs: readonly string[];
  /** Characters of its longest form. */
  readonly longest: number;
}

/** Characters, separators and optional parts. */
type ShapePart = CharacterPart | { readonly kind: "optional"; readonly of: readonly ShapePart[] };

type CharacterPart =
  | { readonly kind: "digit" | "letter" | "either" | "separator" }
  | { readonly kind: "literal"; readonly char: string; readonly code: number };

const separators: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set([..."-\u2010\u2011\u2012\u2013\u2014.\u00B7 \u00A0"].map((char) => char.charCodeAt(0))))();
/** Signs that may stand right before a word. */
const openingSigns = "+(:#";
const nowhere: readonly number[] = [];

/**
 * Parses a shape: `9` digit, `A` letter, `X` either, `[…]` optional, `-` any dash, dot or space, anything else itself.
 * @throws PatternError when a bracket stays open
 */
export function parseShape(shape: string): Shape {
  const stack: ShapePart[][] = [[]];
  for (const char of shape) {
    if (char === "[") stack.push([]);
    else if (char === "]") closeOptional(stack, shape);
    else stack.at(-1)?.push(partOf(char));
  }
  if (stack.length !== 1) throw new PatternError(`shape \`${shape}\` opens a bracket that it does not close`);
  const parts = stack[0] ?? [];
  const head = headOf(parts);
  return {
    head,
    tail: parts.slice(head.length),
    run: runOf(head, head.length === parts.length),
    opensWithSign: head[0] === undefined || (head[0].kind === "literal" && isOpeningSign(head[0].char)),
    needsDigit: parts.some(({ kind }) => kind === "digit"),
    needs: [...new Set(parts.flatMap((part) => (part.kind === "literal" ? [part.char] : [])))],
    longest: lengthOf(parts),
  };
}

function runOf(head: Shape["head"], isAll: boolean): number {
  const end = head.findIndex(({ kind }) => kind === "separator" || kind === "literal");
  if (end === -1) return isAll ? head.length : 0;
  const after = head[end];
  return after?.kind === "literal" && isAlphanumeric(after.char, 0) ? 0 : end;
}

/** Whether a shape may start at this sign, right before a word. */
export function isOpeningSign(char: string): boolean {
  return char !== "" && openingSigns.includes(char);
}

function headOf(parts: readonly ShapePart[]): readonly CharacterPart[] {
  const end = parts.findIndex(({ kind }) => kind === "optional");
  const head = end === -1 ? parts : parts.slice(0, end);
  return head.flatMap((part) => (part.kind === "optional" ? [] : [part]));
}

function closeOptional(stack: ShapePart[][], shape: string): void {
  const of = stack.pop() ?? [];
  const outer = stack.at(-1);
  if (outer === undefined)
    throw new PatternError(`shape \`${shape}\` closes a bracket that was never opened`);
  outer.push({ kind: "optional", of });
}

function partOf(char: string): ShapePart {
  if (char === "9") return { kind: "digit" };
  if (char === "A") return { kind: "letter" };
  if (char === "X") return { kind: "either" };
  if (char === "-") return { kind: "separator" };
  return { kind: "literal", char, code: char.charCodeAt(0) };
}

function lengthOf(parts: readonly ShapePart[]): number {
  return parts.reduce((length, part) => length + (part.kind === "optional" ? lengthOf(part.of) : 1), 0);
}

/** The furthest offset at which the shape can end when it starts at `at`, never inside a word or number; -1 when there is none. */
export function matchShape({ head, tail }: Shape, text: string, at: number): number {
  if (!startsWith(head, text, at)) return -1;
  let furthest = -1;
  for (const end of shapeEnds(tail, text, at + head.length))
    if (end > at && end > furthest && !isAlphanumeric(text, end)) furthest = end;
  return furthest;
}

/** Most words are not the beginning of any shape, which their first characters tell. */
function startsWith(head: Shape["head"], text: string, at: number): boolean {
  if (at + head.length > text.length) return false;
  for (let index = 0; index < head.length; index++)
    if (!fits(head[index] as CharacterPart, text.charCodeAt(at + index))) return false;
  return true;
}

function shapeEnds(parts: readonly ShapePart[], text: string, at: number): readonly number[] {
  let ends: readonly number[] = [at];
  for (const part of parts) {
    const only = ends[0] ?? at;
    ends =
      ends.length === 1
        ? partEnds(part, text, only)
        : [...new Set(ends.flatMap((end) => partEnds(part, text, end)))];
    if (ends.length === 0) return nowhere;
  }
  return ends;
}

function partEnds(part: ShapePart, text: string, at: number): readonly number[] {
  if (part.kind === "optional") return [at, ...shapeEnds(part.of, text, at)];
  return at < text.length && fits(part, text.charCodeAt(at)) ? [at + 1] : nowhere;
}

function fits(part: CharacterPart, code: number): boolean {
  switch (part.kind) {
    case "digit":
      return isDigit(code);
    case "letter":
      return isLetter(code);
    case "either":
      return isDigit(code) || isLetter(code);
    case "separator":
      return separators.has(code);
    case "literal":
      return code === part.code;
    default:
      return part satisfies never;
  }
}

/** Whether one of `length` characters from `at` on is a digit. */
export function hasDigitWithin(text: string, at: number, length: number): boolean {
  for (let offset = at; offset < at + length && offset < text.length; offset++)
    if (isDigit(text.charCodeAt(offset))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 && code < 128;
}

function isAlphanumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at < text.length && (isLetter(code) || isDigit(code));
}
