import type { CompiledPattern, Pattern } from "./compiled.js";
import { type Item, PatternError, parsePattern } from "./grammar.js";
import { type WordNumbers, wordNumbers } from "./lexicon.js";
import { parseShape } from "./shapes.js";
import { type Linker, leastSpanOf, linked, type PhraseLists, type Step } from "./steps.js";

/** All patterns of one detector or signal. */
export interface PatternTable {
  readonly patterns: readonly CompiledPattern[];
  /** Those with a shape or an anchor: that say something by themselves, and that are only context. */
  readonly signs: {
    readonly telling: readonly CompiledPattern[];
    readonly context: readonly CompiledPattern[];
  };
  /** Numbers of the words that its patterns name; tables of one maker share them. */
  readonly numbers: WordNumbers;
}

export type TableMaker = (patterns: readonly Pattern[], lists: PhraseLists) => PatternTable;

/**
 * A maker of tables that parses each pattern and each list of phrases once, however many detectors share it.
 * The tables it makes throw nothing; making one throws PatternError when a pattern is not well formed or names no class.
 */
export function tableMaker(): TableMaker {
  const parsed = new Map<string, readonly Item[]>();
  const linker: Linker = { numbers: wordNumbers(), sets: new Map() };
  const parse = (phrase: string) => remember(parsed, phrase, parsePattern);
  return (patterns, lists) => {
    const compiled = patterns.map((pattern) =>
      compilePattern(pattern, (phrase) => link(pattern, parse(phrase), { classes: lists, linker })),
    );
    const signs = compiled.filter(
      ({ shape, pattern }) => shape !== undefined || pattern.anchor !== undefined,
    );
    return {
      patterns: compiled,
      signs: {
        telling: signs.filter(({ pattern }) => pattern.context !== true),
        context: signs.filter(({ pattern }) => pattern.context === true),
      },
      numbers: linker.numbers,
    };
  };
}

function remember<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
}

function compilePattern(pattern: Pattern, stepsOf: (phrase: string) => readonly Step[]): CompiledPattern {
  return {
    pattern,
    phrases: (pattern.phrases ?? []).map(stepsOf),
    labels: (pattern.label ?? []).map(stepsOf),
    shape: pattern.shape === undefined ? undefined : parseShape(pattern.shape),
  };
}

function link(
  { name }: Pattern,
  items: readonly Item[],
  { classes, linker }: { readonly classes: PhraseLists; readonly linker: Linker },
): readonly Step[] {
  const steps = linked(items, { name, classes }, linker);
  if (leastSpanOf(steps) === 0) throw new PatternError(`pattern \`${name}\` can match nothing at all`);
  return steps;
}
