import { PatternError } from "./grammar.js";

/** A parsed shape, with what tells at a glance that it cannot start somewhere. */
export interface Shape {
  readonly parts: readonly ShapePart[];
  /** Holds a digit whatever optional parts are left out. */
  readonly needsDigit: boolean;
  /** Characters that stand in it whatever optional parts are left out. */
  readonly needs: readonly string[];
  /** Characters of its longest form. */
  readonly longest: number;
}

/** Characters, separators and optional parts. */
type ShapePart =
  | { readonly kind: "digit" | "letter" | "either" | "separator" }
  | { readonly kind: "literal"; readonly char: string }
  | { readonly kind: "optional"; readonly of: readonly ShapePart[] };

const separators = "-\u2010\u2011\u2012\u2013\u2014.\u00B7 \u00A0";
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
  return {
    parts,
    needsDigit: parts.some(({ kind }) => kind === "digit"),
    needs: [...new Set(parts.flatMap((part) => (part.kind === "literal" ? [part.char] : [])))],
    longest: lengthOf(parts),
  };
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
  return { kind: "literal", char };
}

function lengthOf(parts: readonly ShapePart[]): number {
  return parts.reduce((length, part) => length + (part.kind === "optional" ? lengthOf(part.of) : 1), 0);
}

/** The furthest offset at which the shape can end when it starts at `at`, never inside a word or number; -1 when there is none. */
export function matchShape({ parts }: Shape, text: string, at: number): number {
  let furthest = -1;
  for (const end of shapeEnds(parts, text, at))
    if (end > at && end > furthest && !isAlphanumeric(text, end)) furthest = end;
  return furthest;
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
  return at < text.length && fits(part, text.charAt(at)) ? [at + 1] : nowhere;
}

function fits(part: Exclude<ShapePart, { kind: "optional" }>, char: string): boolean {
  switch (part.kind) {
    case "digit":
      return isDigit(char);
    case "letter":
      return isLetter(char);
    case "either":
      return isDigit(char) || isLetter(char);
    case "separator":
      return separators.includes(char);
    case "literal":
      return char === part.char;
    default:
      return part satisfies never;
  }
}

/** Whether one of `length` characters from `at` on is a digit. */
export function hasDigitWithin(text: string, at: number, length: number): boolean {
  for (let offset = at; offset < at + length && offset < text.length; offset++)
    if (isDigit(text.charAt(offset))) return true;
  return false;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function isLetter(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");
}

function isAlphanumeric(text: string, at: number): boolean {
  const char = text.charAt(at);
  return at < text.length && (isLetter(char) || isDigit(char));
}
