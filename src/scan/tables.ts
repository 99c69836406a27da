import { type Classes, type ClassTable, classTable } from "./classes.js";
import type { CompiledPattern, Pattern } from "./compiled.js";
import { type Item, PatternError, parsePattern } from "./grammar.js";
import { indexOf, type PhraseIndex } from "./phrase-index.js";
import { parseShape } from "./shapes.js";

/** All patterns of one detector or signal. */
export interface PatternTable {
  readonly patterns: readonly CompiledPattern[];
  readonly index: PhraseIndex;
}

/** Phrases by class name, as authors write them. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

export type TableMaker = (patterns: readonly Pattern[], lists: PhraseLists) => PatternTable;

const builtInClasses: ReadonlySet<string> = /* @__PURE__ */ new Set(["number", "capital"]);

/**
 * A maker of tables that parses each pattern and each list of phrases once, however many detectors share it.
 * The tables it makes throw nothing; making one throws PatternError when a pattern is not well formed or names no class.
 */
export function tableMaker(): TableMaker {
  const parsed = new Map<string, readonly Item[]>();
  const tables = new Map<readonly string[], ClassTable>();
  const parse = (phrase: string) => remember(parsed, phrase, parsePattern);
  return (patterns, lists) => {
    const classes = new Map(
      Object.entries(lists).map(([name, list]) => [name, remember(tables, list, classTable)]),
    );
    const compiled = patterns.map((pattern) => compilePattern(pattern, classes, parse));
    return { patterns: compiled, index: indexOf(compiled) };
  };
}

function remember<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
}

function compilePattern(
  pattern: Pattern,
  classes: Classes,
  parse: (phrase: string) => readonly Item[],
): CompiledPattern {
  const phrases = (pattern.phrases ?? []).map(parse);
  const labels = (pattern.label ?? []).map(parse);
  for (const items of [...phrases, ...labels]) refuseUnknownClasses(items, classes, pattern.name);
  return {
    pattern,
    classes,
    phrases,
    labels,
    shape: pattern.shape === undefined ? undefined : parseShape(pattern.shape),
  };
}

function refuseUnknownClasses(items: readonly Item[], classes: Classes, name: string): void {
  for (const item of items) {
    if (item.kind === "choice") for (const inner of item.of) refuseUnknownClasses(inner, classes, name);
    if (item.kind === "class" && !builtInClasses.has(item.name) && !classes.has(item.name))
      throw new PatternError(`pattern \`${name}\` names the class \`${item.name}\`, which is not declared`);
  }
}
