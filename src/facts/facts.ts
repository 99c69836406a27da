import type { Judgement, Located } from "../detect/index.js";
import { type CheckedSubject, type Institution, type Path, rowOf, valueAt } from "../model/index.js";
import type { Legibility } from "../text/index.js";
import { derivations } from "./derivations.js";
import { type Fact, known, missing } from "./fact.js";

/** Everything that a rule may ask of one draft, under one ruleset. */
export interface Facts {
  /** What is known at a path of the field table, derived facts included. */
  get(path: Path): Fact;
  /** What is known at a path inside one element of a list; `row` is its path in the field table. */
  getIn(element: object, path: Path, row: Path): Fact;
  /** Detections of these detector instances, in order of their place. */
  seen(instances: readonly string[]): readonly Located[];
  /** One of these instances could not look. */
  blind(instances: readonly string[]): boolean;
}

/** What facts are worked out from. */
export interface Evidence {
  readonly subject: CheckedSubject;
  readonly judgement: Judgement;
  /** The institution whose policy is asked, if one is in play. */
  readonly institution: Institution | undefined;
  /** How much of the draft the scan could read. */
  readonly legibility: Legibility;
  /** The surface shows pictures and none was sent. */
  readonly mediaUnseen: boolean;
  /** Keyed hash of the text, compared with those of the approvals. */
  readonly contentHash: string | undefined;
}

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
    getIn: (element, path, row) => sentFact(element, path, row, overrides),
    seen: (instances) => instances.flatMap((instance) => byInstance.get(instance) ?? []),
    blind: (instances) => instances.some((instance) => failed.has(instance)),
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
