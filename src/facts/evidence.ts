import type { Judgement, Located } from "../detect/index.js";
import type { CheckedSubject, Institution, Path } from "../model/index.js";
import type { Legibility } from "../text/index.js";
import type { Fact } from "./fact.js";

/** Everything that a rule may ask of one draft, under one ruleset. */
export interface Facts {
  /** What is known at a path of the field table, derived facts included. */
  get(path: Path): Fact;
  /** The path's place in the field table, also where paths are relative to the elements of a list. */
  row(path: Path): Path;
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
