import type { Confidence } from "../model/index.js";
import type { AnchorKind } from "./anchors.js";
import { type Item, parsePattern } from "./grammar.js";
import type { Classes } from "./phrases.js";
import { parseShape, type ShapePart } from "./shapes.js";
import type { ValidatorName } from "./validators.js";

/** One piece of knowledge of a detector, as data: phrases, a shape, or an anchor. */
export interface Pattern {
  readonly name: string;
  readonly confidence: Confidence;
  /** Alternatives in the pattern language; the longest match from the left wins. */
  readonly phrases?: readonly string[] | undefined;
  /** A shape such as `999-99-9999`. */
  readonly shape?: string | undefined;
  readonly anchor?: AnchorKind | undefined;
  /** Phrases of which one must stand at most three words before or after the shape, in the same sentence. */
  readonly label?: readonly string[] | undefined;
  readonly validator?: ValidatorName | undefined;
  /** Compare letters with their case, for names such as WHO. */
  readonly case?: "exact" | undefined;
  /** Law or standard that the knowledge comes from. */
  readonly source?: string | undefined;
}

/** One pattern made ready for the matcher. */
export interface CompiledPattern {
  readonly pattern: Pattern;
  readonly labels: readonly (readonly Item[])[];
  readonly shape: readonly ShapePart[] | undefined;
}

/** One phrase of a pattern. */
export interface CompiledPhrase {
  readonly items: readonly Item[];
  readonly of: CompiledPattern;
}

/** All patterns of one detector, with their phrases by the word they can start with. */
export interface PatternTable {
  readonly classes: Classes;
  readonly patterns: readonly CompiledPattern[];
  readonly byFirstWord: ReadonlyMap<string, readonly CompiledPhrase[]>;
  /** Phrases that can start with any word. */
  readonly anyFirst: readonly CompiledPhrase[];
}

/**
 * Parses the patterns of one detector and indexes their phrases.
 * @throws PatternError when one of them is not well formed
 */
export function compilePatterns(patterns: readonly Pattern[], classes: Classes): PatternTable {
  const byFirstWord = new Map<string, CompiledPhrase[]>();
  const anyFirst: CompiledPhrase[] = [];
  const compiled = patterns.map(compilePattern);
  for (const of of compiled) {
    for (const items of (of.pattern.phrases ?? []).map(parsePattern)) {
      const firsts = firstWords(items, classes);
      if (firsts === "any") anyFirst.push({ items, of });
      else for (const word of new Set(firsts)) put(byFirstWord, word, { items, of });
    }
  }
  return { classes, patterns: compiled, byFirstWord, anyFirst };
}

function compilePattern(pattern: Pattern): CompiledPattern {
  return {
    pattern,
    labels: (pattern.label ?? []).map(parsePattern),
    shape: pattern.shape === undefined ? undefined : parseShape(pattern.shape),
  };
}

function put(index: Map<string, CompiledPhrase[]>, word: string, phrase: CompiledPhrase): void {
  const listed = index.get(word);
  if (listed === undefined) index.set(word, [phrase]);
  else listed.push(phrase);
}

/** Folded words that a sequence can start with. */
function firstWords(items: readonly Item[], classes: Classes): readonly string[] | "any" {
  const words: string[] = [];
  for (const item of items) {
    const first = firstOfItem(item, classes);
    if (first === "any") return "any";
    words.push(...first);
    if (!isOptional(item)) return words;
  }
  return "any";
}

function isOptional(item: Item): boolean {
  return (item.kind === "class" || item.kind === "choice") && item.optional;
}

function firstOfItem(item: Item, classes: Classes): readonly string[] | "any" {
  switch (item.kind) {
    case "word":
      return [item.word.folded];
    case "class":
      return item.name === "number" || item.name === "capital"
        ? "any"
        : [...(classes.get(item.name)?.keys() ?? [])];
    case "choice": {
      const firsts = item.of.map((items) => firstWords(items, classes));
      return firsts.includes("any") ? "any" : firsts.flat();
    }
    case "gap":
      return "any";
    default:
      return item satisfies never;
  }
}
