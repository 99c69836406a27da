import type { DetectorDefinition, Family } from "../detect/index.js";
import type {
  Condition,
  CountCondition,
  FoundCondition,
  NearCondition,
  Path,
  Scalar,
} from "../model/index.js";

type Some = readonly [Condition, ...Condition[]];
type Values = readonly [Scalar, ...Scalar[]];

/** Holds when every part holds. */
export function all(...of: Some): Condition {
  return { op: "all", of };
}

/** Holds when some part holds. */
export function any(...of: Some): Condition {
  return { op: "any", of };
}

export function not(of: Condition): Condition {
  return { op: "not", of };
}

/** Holds when at least `n` parts hold. */
export function atLeast(n: number, ...of: Some): Condition {
  return { op: "atLeast", n, of };
}

export interface FieldHelpers {
  is(value: Scalar): Condition;
  in(values: Values): Condition;
  /** The values of the rule's parameter of this name. */
  inParam(name: string): Condition;
  /** A closed range of numbers or ISO dates. */
  between(from: number | string | undefined, to?: number | string): Condition;
}

/** Asks for the value of a field or derived fact. */
export function field(path: Path): FieldHelpers {
  return {
    is: (value) => ({ op: "field", path, in: [value] }),
    in: (values) => ({ op: "field", path, in: values }),
    inParam: (param) => ({ op: "field", path, in: { param } }),
    between: (from, to) => ({ op: "field", path, from, to }),
  };
}

/** Holds when a value was sent; never unknown. */
export function known(path: Path): Condition {
  return { op: "known", path };
}

/** Holds when the value was sent and is this one; never unknown. */
export function sentAs(path: Path, value: Scalar): Condition {
  return all(known(path), field(path).is(value));
}

export function kind(...values: readonly [string, ...string[]]): Condition {
  return { op: "field", path: "kind", in: values };
}

export function platform(...values: readonly [string, ...string[]]): Condition {
  return { op: "field", path: "platform", in: values };
}

/** Holds when an element of the list satisfies `where`, whose paths are relative to it. */
export function some(path: Path, where: Condition): Condition {
  return { op: "some", path, where };
}

export function every(path: Path, where: Condition): Condition {
  return { op: "every", path, where };
}

export function count(path: Path, atLeast: number, where?: Condition): CountCondition {
  return { op: "count", path, atLeast, ...(where === undefined ? {} : { where }) };
}

/** A condition declared under this name in the ruleset. */
export function ref(name: string): Condition {
  return { op: "ref", name };
}

/** A built-in detector or family as an object, or `x/…` for one declared in the ruleset's `detectors`. */
export type Asked = DetectorDefinition | Family | `x/${string}`;

/** Holds when the detector or family saw something in the fields asked, by default the draft. */
export function found(asked: Asked, how: Omit<FoundCondition, "op" | "detector"> = {}): FoundCondition {
  return carrying({ op: "found", detector: idOf(asked), ...how }, [asked]);
}

/** Holds when two detectors saw something close together in the same field. */
export function near(
  of: readonly [Asked, Asked],
  how: Pick<NearCondition, "within" | "atLeast">,
): NearCondition {
  return carrying({ op: "near", of: [idOf(of[0]), idOf(of[1])], ...how }, of);
}

const carried = /* @__PURE__ */ Symbol.for("clearpost.detectors");

/** The detector objects that a condition names; they travel beside the data, not in it. */
export function carriedBy(condition: Condition): readonly DetectorDefinition[] {
  return (condition as { readonly [carried]?: readonly DetectorDefinition[] })[carried] ?? [];
}

function idOf(asked: Asked): string {
  return typeof asked === "string" ? asked : asked.id;
}

function carrying<C extends Condition>(condition: C, asked: readonly Asked[]): C {
  return Object.defineProperty(condition, carried, { value: asked.flatMap(detectorsOf) });
}

function detectorsOf(asked: Asked): readonly DetectorDefinition[] {
  if (typeof asked === "string") return [];
  return "members" in asked ? asked.members : [asked];
}
