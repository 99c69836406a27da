import { scan } from "../scan/index.js";
import { readDocument, type TextSource } from "../text/index.js";
import type { DetectorDefinition, Params } from "./detector.js";
import { instantiate, signalTablesOf } from "./instance.js";
import { type Judgement, judge, tablesOf } from "./judge.js";

/** Runs detectors over texts outside any ruleset, as benches, tests and hosts do. */
export function runDetectors(sources: readonly TextSource[], detectors: readonly DetectorDefinition[], params: Params = {}): Judgement {
  const instances = detectors.map((detector) => instantiate(detector, pick(params, detector.params ?? [])));
  const panel = { instances, shared: signalTablesOf(detectors) };
  const document = readDocument(sources);
  return judge(scan(document, tablesOf(panel)), document, panel);
}

function pick(params: Params, names: readonly string[]): Params {
  return Object.fromEntries(names.map((name) => [name, params[name] ?? []]));
}
