import type { Confidence, Detection, Finding, Institution, Outcome, Range, Subject } from "clearpost";

/** Half-open range of offsets into a text as given. */
export type Offsets = readonly [start: number, end: number];

/** One file of cases: all of one ruleset, for one institution. */
export interface CaseFile {
  readonly ruleset: string;
  readonly version: string;
  readonly hash: string;
  /** In play for all cases; default: the ruleset's own. */
  readonly institution?: Institution;
  readonly cases: readonly Case[];
}

/** What an evaluator is given, and what must come out; `spec/SEMANTICS.md`, section 10. */
export interface Case {
  readonly id: string;
  readonly subject: Subject;
  readonly detections: readonly SeenDetection[];
  readonly failed?: readonly Looker[];
  readonly read?: string;
  readonly mediaUnseen?: true;
  readonly floors?: readonly Outcome[];
  readonly key?: string;
  readonly contentHash?: string;
  readonly expect: Expected;
}

/** A detector with the values that a `found` gave to its parameters. */
export interface Looker {
  readonly detector: string;
  readonly with?: { readonly [name: string]: readonly (string | number | boolean)[] };
}

export interface SeenDetection extends Looker, Pick<Detection, "pattern"> {
  /** Default `text`. */
  readonly field?: string;
  readonly utf16: Offsets;
  /** Where it differs. */
  readonly codePoints?: Offsets;
  /** Default `certain`. */
  readonly confidence?: Confidence;
  readonly cues?: readonly string[];
  readonly shows?: readonly string[];
  /** Default 0, as for the paragraph. */
  readonly sentence?: number;
  readonly paragraph?: number;
  readonly words: Offsets;
}

export interface Expected {
  readonly decision: Outcome;
  /** Default: from the decision to the decision. */
  readonly range?: Range;
  readonly findings: readonly ExpectedFinding[];
}

type Same = Pick<Finding, "rule" | "status" | "outcome" | "fingerprint">;
type WhereNotDefault = Partial<
  Pick<Finding, "rules" | "declared" | "confidence" | "because" | "missing" | "loweredBy">
>;

export interface ExpectedFinding extends Same, WhereNotDefault {
  /** Positions in the case's detections. */
  readonly spans?: readonly number[];
  /** Default: what the rule cites. */
  readonly cites?: readonly string[];
}
