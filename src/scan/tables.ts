import type { CompiledPattern, Pattern, PatternTable } from "./compiled.js";
import { type Item, PatternError, type PlainChoices, parsePattern } from "./grammar.js";
import type { WordId } from "./lexicon.js";
import { type Pivot, pivotOf } from "./pivots.js";
import { writePhrase, writeSteps } from "./program.js";
import { type Rarity, rarityOf } from "./rarity.js";
import { joinTables, type ScanTables } from "./scan.js";
import { parseShape } from "./shapes.js";
import {
  type Linker,
  leastSpanOf,
  linked,
  linkerFor,
  type PhraseLists,
  remembered,
  type Step,
  type WordStep,
} from "./steps.js";
import { emptyBook, type TermBook } from "./terms.js";
import { numberWeighed, type WordWeights } from "./weights.js";

/** Makes tables, and joins them: it knows each pattern and each list of phrases once, however many detectors share it. */
export interface TableMaker {
  /** @throws PatternError when a pattern is not well formed or names no class that there is */
  table(patterns: readonly Pattern[], lists: PhraseLists, words?: WordWeights): PatternTable;
  /** Joins tables that it made, so that the words of a text are looked up once for all of them. */
  join(tables: readonly PatternTable[]): ScanTables;
}

export function tableMaker(): TableMaker {
  const parsed = new Map<string, readonly Item[]>();
  const choices: PlainChoices = new Map();
  const book = emptyBook();
  const linker = linkerFor(book);
  const rarity = rarityOf(book.numbers.words);
  const parse = (phrase: string) => remembered(parsed, phrase, () => parsePattern(phrase, choices));
  return {
    table: (patterns, lists, words) => {
      if (words !== undefined) numberWeighed(words, book.numbers);
      return tableOf(
        patterns.map((pattern) =>
          compilePattern(pattern, (phrase) => link(pattern, parse(phrase), { classes: lists, linker }), {
            book,
            rarity,
          }),
        ),
        words,
      );
    },
    join: (tables) => joinTables(tables, book),
  };
}

function tableOf(patterns: readonly CompiledPattern[], words: WordWeights | undefined): PatternTable {
  const signs = patterns.filter(({ shape, pattern }) => shape !== undefined || pattern.anchor !== undefined);
  return {
    patterns,
    signs: {
      telling: signs.filter(({ pattern }) => pattern.context !== true),
      context: signs.filter(({ pattern }) => pattern.context === true),
    },
    words,
  };
}

function compilePattern(
  pattern: Pattern,
  stepsOf: (phrase: string) => readonly Step[],
  { book, rarity }: { readonly book: TermBook; readonly rarity: Rarity },
): CompiledPattern {
  const labels = (pattern.label ?? []).map(stepsOf);
  const order = book.patterns++;
  return {
    pattern,
    order,
    phrases: (pattern.phrases ?? []).map((phrase) => {
      const steps = stepsOf(phrase);
      const pivot = pivotOf(steps, rarity) as Pivot; // one that can match nothing was refused
      return writePhrase(book.code, { pattern: order, steps, pivot });
    }),
    labels: labels.map((steps) => writeSteps(book.code, steps)),
    labelWords: labels.length === 0 ? undefined : wordsNeeded(labels),
    shape: pattern.shape === undefined ? undefined : parseShape(pattern.shape),
  };
}

/** One word of each of these phrases, whichever stands; nothing when one of them has no word that it cannot do without. */
function wordsNeeded(phrases: readonly (readonly Step[])[]): ReadonlySet<WordId> | undefined {
  const needed = new Set<WordId>();
  for (const steps of phrases) {
    const word = steps.find(isNeeded);
    if (word === undefined) return undefined;
    for (const { ids } of word.set.terms) needed.add(ids[0] as WordId); // a term has a word
  }
  return needed;
}

/** One of several terms, of which one must stand. */
function isNeeded(step: Step): step is WordStep {
  return step.op === "words" && !step.optional && step.of.length === 0 && step.set.often === 0;
}

function link(
  pattern: Pattern,
  items: readonly Item[],
  { classes, linker }: { readonly classes: PhraseLists; readonly linker: Linker },
): readonly Step[] {
  const { name } = pattern;
  const steps = linked(items, { name, classes, exact: pattern.case === "exact" }, linker);
  if (leastSpanOf(steps) === 0) throw new PatternError(`pattern \`${name}\` can match nothing at all`);
  return steps;
}
