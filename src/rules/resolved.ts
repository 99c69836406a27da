import type { Confidence, NearCondition, Path, RangeCondition, Rule, Scalar } from "../model/index.js";

/** A condition with references, parameters and detectors looked up, ready to be asked. */
export type ResolvedCondition =
  | { readonly op: "all" | "any"; readonly of: readonly ResolvedCondition[] }
  | { readonly op: "not"; readonly of: ResolvedCondition }
  | { readonly op: "atLeast"; readonly n: number; readonly of: readonly ResolvedCondition[] }
  | { readonly op: "in"; readonly path: Path; readonly in: readonly Scalar[] }
  | {
      readonly op: "range";
      readonly path: Path;
      readonly from: RangeCondition["from"];
      readonly to: RangeCondition["to"];
    }
  | { readonly op: "known"; readonly path: Path }
  | { readonly op: "some" | "every"; readonly path: Path; readonly where: ResolvedCondition }
  | {
      readonly op: "count";
      readonly path: Path;
      readonly where: ResolvedCondition | undefined;
      readonly atLeast: number;
    }
  | ResolvedFound
  | ResolvedNear;

export interface ResolvedFound {
  readonly op: "found";
  readonly instances: readonly string[];
  readonly atLeast: Confidence;
  /** Rows of the field table; `undefined` asks the draft. */
  readonly in: readonly Path[] | undefined;
  readonly pattern: readonly string[] | undefined;
}

export interface ResolvedNear {
  readonly op: "near";
  readonly of: readonly [readonly string[], readonly string[]];
  readonly within: NearCondition["within"];
  readonly atLeast: Confidence;
}

/** What a condition needs at least one of to hold: a detector instance that saw something or could not look, or a fact that was sent. */
export interface Wakers {
  readonly instances: readonly string[];
  readonly paths: readonly Path[];
}

/** A rule whose conditions are ready to be asked. */
export interface ResolvedRule {
  readonly rule: Rule;
  readonly category: string;
  readonly trigger: ResolvedCondition;
  /** What must be seen or sent for the trigger to hold; nothing for a trigger that can hold without. */
  readonly wokenBy: Wakers | undefined;
  /** The rest of the verdict in the order in which it is explained. */
  readonly parts: readonly RulePart[];
  readonly alsoCites: readonly { readonly clause: string; readonly when: ResolvedCondition }[];
  /** Paths of the field table that it reads; when none of them changes, nor does what it says. */
  readonly reads: ReadonlySet<Path>;
}

/** One part of a rule besides its trigger; `holds` is the answer that lets the rule fire. */
export interface RulePart {
  readonly part: "addresses" | "when" | "require" | "unless";
  readonly condition: ResolvedCondition;
  readonly holds: "yes" | "no";
}
