import { scan, tableMaker } from "../scan/index.js";
import { readDocument, type TextSource } from "../text/index.js";
import type { DetectorDefinition, Params } from "./detector.js";
import { instanceKey, instantiate } from "./instance.js";
import { type Judgement, judge, panelOf } from "./judge.js";

/** Runs detectors over texts outside any ruleset, as benches, tests and hosts do. */
export function runDetectors(
  sources: readonly TextSource[],
  detectors: readonly DetectorDefinition[],
  params: Params = {},
): Judgement {
  const make = tableMaker();
  const instances = detectors.map((detector) => {
    const given = pick(params, detector.params ?? []);
    return instantiate(detector, given, { key: instanceKey(detector.id, given), make });
  });
  const panel = panelOf(instances, make);

  const document = readDocument(sources);
  return judge(scan(document, panel.tables), document, panel);
}

function pick(params: Params, names: readonly string[]): Params {
  return Object.fromEntries(names.map((name) => [name, params[name] ?? []]));
}
