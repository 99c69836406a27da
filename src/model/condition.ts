import type { Confidence } from "./outcome.js";

/** Dotted path into the subject, or to a derived fact; checked against the field table by `compile`. */
export type Path = string;
export type Scalar = string | number | boolean;
/** A value that the rule's parameter of this name supplies. */
export interface Param {
  readonly param: string;
}

/** A question to the facts, as data: survives JSON, can be printed, mutated and compared. */
export type Condition =
  | { readonly op: "all" | "any"; readonly of: readonly [Condition, ...Condition[]] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "atLeast"; readonly n: number; readonly of: readonly [Condition, ...Condition[]] }
  | InCondition
  | RangeCondition
  | { readonly op: "known"; readonly path: Path }
  | { readonly op: "some" | "every"; readonly path: Path; readonly where: Condition }
  | CountCondition
  | FoundCondition
  | NearCondition
  | { readonly op: "ref"; readonly name: string };

/** The value at `path` was sent and is one of these. */
export interface InCondition {
  readonly op: "field";
  readonly path: Path;
  readonly in: readonly [Scalar, ...Scalar[]] | Param;
}

/** The number or ISO date at `path` was sent and lies in this closed range. */
export interface RangeCondition {
  readonly op: "field";
  readonly path: Path;
  readonly from?: number | string | undefined;
  readonly to?: number | string | undefined;
}

export interface CountCondition {
  readonly op: "count";
  readonly path: Path;
  readonly where?: Condition | undefined;
  readonly atLeast: number;
}

/** A detector, or a family such as `phi/*`, saw something in the fields asked (default: the draft). */
export interface FoundCondition {
  readonly op: "found";
  readonly detector: string;
  readonly atLeast?: Confidence | undefined;
  readonly in?: readonly Path[] | undefined;
  readonly pattern?: readonly string[] | undefined;
  readonly with?: { readonly [name: string]: readonly Scalar[] | Param } | undefined;
}

/** Two detections in the same field, within a sentence, a paragraph or a number of words. */
export interface NearCondition {
  readonly op: "near";
  readonly of: readonly [string, string];
  readonly within: "sentence" | "paragraph" | { readonly words: number };
  readonly atLeast?: Confidence | undefined;
}
