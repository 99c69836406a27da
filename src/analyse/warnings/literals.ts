import { type Condition, rowOf, type Scalar } from "../../model/index.js";
import { canonical } from "../../ruleset/index.js";

/** A condition that is not put together from others, and whether it is to hold or not. */
export interface Literal {
  readonly condition: Condition;
  readonly holds: boolean;
  /** Beginning of the table's paths that paths here are relative to. */
  readonly within: string;
}

/** Whether some draft could meet all of these at once; `true` may only mean that nothing shows the opposite. */
export function couldAllHold(literals: readonly Literal[]): boolean {
  const said = new Map<string, boolean>();
  for (const { condition, holds, within } of literals) {
    const key = `${within} ${canonical(condition)}`;
    if (said.get(key) === !holds) return false;
    said.set(key, holds);
  }
  return [...byPath(literals).values()].every(hasValue);
}

function byPath(literals: readonly Literal[]): ReadonlyMap<string, readonly Literal[]> {
  const paths = new Map<string, Literal[]>();
  for (const literal of literals) {
    const { condition, within } = literal;
    if (condition.op !== "field" && condition.op !== "known") continue;
    const path = `${within}${condition.path}`;
    const group = paths.get(path);
    if (group === undefined) paths.set(path, [literal]);
    else group.push(literal);
  }
  return paths;
}

/** Whether some value fits everything that is asked of one field. A list has many values, so nothing is said of it. */
function hasValue(literals: readonly Literal[]): boolean {
  const [first] = literals;
  const { condition, within } = first as Literal; // a group is never empty
  const path = "path" in condition ? `${within}${condition.path}` : "";
  const row = rowOf(path);
  if (row === undefined || row.type === "list") return true;
  const asksValue =
    path === "kind" || literals.some(({ condition: one, holds }) => holds && one.op === "field");
  if (asksValue && literals.some(({ condition: one, holds }) => !holds && one.op === "known")) return false;
  const candidates = valuesAsked(literals) ?? (path === "kind" ? row.values : undefined);
  return candidates === undefined
    ? rangeIsOpen(literals)
    : candidates.some((value) => literals.every((literal) => fits(value, literal)));
}

/** The values of one list that is asked for; any that fits all must be among them. */
function valuesAsked(literals: readonly Literal[]): readonly Scalar[] | undefined {
  for (const { condition, holds } of literals)
    if (holds && condition.op === "field" && "in" in condition && !("param" in condition.in))
      return condition.in;
  return undefined;
}

function fits(value: Scalar, { condition, holds }: Literal): boolean {
  if (condition.op !== "field") return true;
  if ("in" in condition) return "param" in condition.in || condition.in.includes(value) === holds;
  const { from, to } = condition;
  if (typeof value === "boolean") return !holds;
  return ((from === undefined || value >= from) && (to === undefined || value <= to)) === holds;
}

/** Whether the ranges that are to hold leave anything between them. */
function rangeIsOpen(literals: readonly Literal[]): boolean {
  const ranges = literals.flatMap(({ condition, holds }) =>
    holds && condition.op === "field" && !("in" in condition) ? [condition] : [],
  );
  return ranges.every(({ from }) =>
    ranges.every(({ to }) => from === undefined || to === undefined || from <= to),
  );
}
