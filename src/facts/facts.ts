import type { Located } from "../detect/index.js";
import { type Path, rowOf, valueAt } from "../model/index.js";
import { derivations } from "./derivations.js";
import type { Evidence, Facts } from "./evidence.js";
import { type Fact, known, missing } from "./fact.js";

export type Overrides = ReadonlyMap<Path, unknown>;

/** Answers questions about one draft; `overrides` suppose answers to facts that were not sent. */
export function deriveFacts(evidence: Evidence, overrides: Overrides = new Map()): Facts {
  const { detections, failed } = evidence.judgement;
  const byInstance = groupBy(detections);
  const worked = new Map<Path, Fact>();
  const facts: Facts = {
    get(path) {
      const before = worked.get(path);
      if (before !== undefined) return before;
      const fact = find(path, evidence, overrides, facts);
      worked.set(path, fact);
      return fact;
    },
    row: (path) => path,
    getIn: (element, path, row) => sentFact(element, path, row, overrides),
    seen: (instances) =>
      byInstance.size === 0 ? [] : instances.flatMap((instance) => byInstance.get(instance) ?? []),
    blind: (instances) => failed.size > 0 && instances.some((instance) => failed.has(instance)),
  };
  return facts;
}

function find(path: Path, evidence: Evidence, overrides: Overrides, facts: Facts): Fact {
  const derive = derivations(path);
  if (derive === undefined) return sentFact(evidence.subject, path, path, overrides);
  return overrides.has(path) ? known(overrides.get(path)) : derive(facts, evidence);
}

function sentFact(record: object, path: Path, row: Path, overrides: Overrides): Fact {
  const value = valueAt(record, path);
  if (value !== undefined) return known(value);
  if (overrides.has(row)) return known(overrides.get(row));
  return rowOf(row)?.absent === "none" ? known(undefined) : missing(row);
}

function groupBy(detections: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  const groups = new Map<string, Located[]>();
  for (const detection of detections) {
    const group = groups.get(detection.instance);
    if (group === undefined) groups.set(detection.instance, [detection]);
    else group.push(detection);
  }
  return groups;
}
