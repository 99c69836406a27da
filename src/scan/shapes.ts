import { PatternError } from "./grammar.js";

/** A parsed shape: characters, separators and optional parts. */
export type ShapePart =
  | { readonly kind: "digit" | "letter" | "either" | "separator" }
  | { readonly kind: "literal"; readonly char: string }
  | { readonly kind: "optional"; readonly of: readonly ShapePart[] };

const separators = "-\u2010\u2011\u2012\u2013\u2014.\u00B7 \u00A0";

/**
 * Parses a shape: `9` digit, `A` letter, `X` either, `[…]` optional, `-` any dash, dot or space, anything else itself.
 * @throws PatternError when a bracket stays open
 */
export function parseShape(shape: string): readonly ShapePart[] {
  const stack: ShapePart[][] = [[]];
  for (const char of shape) {
    if (char === "[") stack.push([]);
    else if (char === "]") closeOptional(stack, shape);
    else stack.at(-1)?.push(partOf(char));
  }
  if (stack.length !== 1) throw new PatternError(`shape \`${shape}\` opens a bracket that it does not close`);
  return stack[0] ?? [];
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

/** The furthest offset at which the shape can end when it starts at `at`, never inside a word or number; -1 when there is none. */
export function matchShape(parts: readonly ShapePart[], text: string, at: number): number {
  return Math.max(
    -1,
    ...[...shapeEnds(parts, text, at)].filter((end) => end > at && !isAlphanumeric(text, end)),
  );
}

function shapeEnds(parts: readonly ShapePart[], text: string, at: number): ReadonlySet<number> {
  let ends: ReadonlySet<number> = new Set([at]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const end of ends) for (const further of partEnds(part, text, end)) next.add(further);
    ends = next;
  }
  return ends;
}

function partEnds(part: ShapePart, text: string, at: number): Iterable<number> {
  if (part.kind === "optional") return [at, ...shapeEnds(part.of, text, at)];
  const char = text[at];
  return char !== undefined && fits(part, char) ? [at + 1] : [];
}

function fits(part: Exclude<ShapePart, { kind: "optional" }>, char: string): boolean {
  switch (part.kind) {
    case "digit":
      return char >= "0" && char <= "9";
    case "letter":
      return isLetter(char);
    case "either":
      return (char >= "0" && char <= "9") || isLetter(char);
    case "separator":
      return separators.includes(char);
    case "literal":
      return char === part.char;
    default:
      return part satisfies never;
  }
}

function isLetter(char: string): boolean {
  return (char >= "a" && char <= "z") || (char >= "A" && char <= "Z");
}

function isAlphanumeric(text: string, at: number): boolean {
  const char = text[at];
  return char !== undefined && (isLetter(char) || (char >= "0" && char <= "9"));
}
