import { classTable, type ClassTable, compilePatterns, type Pattern, type PatternTable } from "../scan/index.js";
import type { DetectorDefinition, Lexicon, Params, Signal } from "./detector.js";

/** A detector with its parameters filled and its patterns made ready. */
export interface Instance {
  readonly key: string;
  readonly detector: DetectorDefinition;
  readonly params: Params;
  readonly table: PatternTable;
}

export type SignalTables = ReadonlyMap<Signal<unknown>, PatternTable>;

/** Name of a detector with one set of parameters; the same set always has the same name. */
export function instanceKey(detector: string, params: Params): string {
  const names = Object.keys(params).sort();
  return names.length === 0 ? detector : `${detector}?${JSON.stringify(names.map((name) => [name, params[name]]))}`;
}

/**
 * Fills a detector's parameters; each is also a class that its patterns may name.
 * @throws PatternError when a pattern is not well formed
 */
export function instantiate(detector: DetectorDefinition, params: Params): Instance {
  return { key: instanceKey(detector.id, params), detector, params, table: tableOf(detector.patterns, detector.classes, detector.params ?? [], params) };
}

/** Tables of every shared signal that these detectors use, directly or through another signal. */
export function signalTablesOf(detectors: readonly DetectorDefinition[]): SignalTables {
  const tables = new Map<Signal<unknown>, PatternTable>();
  const waiting = detectors.flatMap((detector) => detector.uses);
  for (let signal = waiting.pop(); signal !== undefined; signal = waiting.pop()) {
    if (tables.has(signal)) continue;
    tables.set(signal, tableOf(signal.patterns, signal.classes, [], {}));
    waiting.push(...signal.uses);
  }
  return tables;
}

function tableOf(patterns: readonly Pattern[], lexicon: Lexicon, declared: readonly string[], params: Params): PatternTable {
  const classes = new Map<string, ClassTable>();
  for (const [name, phrases] of Object.entries(lexicon)) classes.set(name, classTable(phrases));
  for (const name of declared) classes.set(name, classTable((params[name] ?? []).map(String)));
  return compilePatterns(patterns, classes);
}
