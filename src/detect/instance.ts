import type { PatternTable, TableMaker } from "../scan/index.js";
import type { DetectorDefinition, Params, Signal } from "./detector.js";

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
  return names.length === 0
    ? detector
    : `${detector}?${JSON.stringify(names.map((name) => [name, params[name]]))}`;
}

/**
 * Fills a detector's parameters; each is also a class that its patterns may name.
 * @throws PatternError when a pattern is not well formed
 */
export function instantiate(
  detector: DetectorDefinition,
  params: Params,
  { key, make }: { readonly key: string; readonly make: TableMaker },
): Instance {
  const given = (detector.params ?? []).map((name) => [name, (params[name] ?? []).map(String)] as const);
  return {
    key,
    detector,
    params,
    table: make.table(
      detector.patterns,
      { ...detector.classes, ...Object.fromEntries(given) },
      detector.weighs?.words,
    ),
  };
}

/** Tables of every shared signal that these detectors use, directly or through another signal. */
export function signalTablesOf(detectors: readonly DetectorDefinition[], make: TableMaker): SignalTables {
  const tables = new Map<Signal<unknown>, PatternTable>();
  const waiting = detectors.flatMap((detector) => detector.uses);
  for (let signal = waiting.pop(); signal !== undefined; signal = waiting.pop()) {
    if (tables.has(signal)) continue;
    tables.set(signal, make.table(signal.patterns, signal.classes, signal.weighs?.words));
    waiting.push(...signal.uses);
  }
  return tables;
}
