import type { CompiledPattern, Pattern } from "./compiled.js";
import { type Item, PatternError, parsePattern } from "./grammar.js";
import { type WordId, type WordNumbers, wordNumbers } from "./lexicon.js";
import { parseShape } from "./shapes.js";
import {
  type Linker,
  leastSpanOf,
  linked,
  type PhraseLists,
  remembered,
  type Step,
  type WordSet,
} from "./steps.js";

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
  const linker: Linker = { numbers: wordNumbers(), sets: new Map(), phrases: new Map() };
  const parse = (phrase: string) => remembered(parsed, phrase, parsePattern);
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

function compilePattern(pattern: Pattern, stepsOf: (phrase: string) => readonly Step[]): CompiledPattern {
  const labels = (pattern.label ?? []).map(stepsOf);
  return {
    pattern,
    phrases: (pattern.phrases ?? []).map(stepsOf),
    labels,
    labelWords: labels.length === 0 ? undefined : wordsNeeded(labels),
    shape: pattern.shape === undefined ? undefined : parseShape(pattern.shape),
  };
}

/** One word of each of these phrases, whichever stands; nothing when one of them has no word that it cannot do without. */
function wordsNeeded(phrases: readonly (readonly Step[])[]): ReadonlySet<WordId> | undefined {
  const needed = new Set<WordId>();
  for (const steps of phrases) {
    const word = steps.find((step) => step.op === "word");
    const choice = steps.find(isPlainChoice);
    if (word !== undefined) needed.add(word.id);
    else if (choice === undefined) return undefined;
    else for (const id of choice.set.single) needed.add(id);
  }
  return needed;
}

/** One of several single words, of which one must stand. */
function isPlainChoice(step: Step): step is Extract<Step, { readonly set: WordSet }> {
  if ((step.op !== "set" && step.op !== "choice") || step.optional) return false;
  return step.set.several.size === 0 && (step.op === "set" || step.of.length === 0);
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
