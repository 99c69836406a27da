import type { Condition, Ruleset } from "../../model/index.js";
import type { RulesetData } from "../parts/ruleset.js";
import { outermost, partsOf } from "./conditions.js";
import type { Wrong } from "./problem.js";

/** Conditions that are asked for one draft, with every reference written out. */
const mostConditions = 200_000;
const deepest = 200;

interface Weighing {
  readonly conditions: ReadonlyMap<string, Condition>;
  /** Sizes of named conditions; one that is being weighed counts nothing, and `checkRuleset` refuses the circle. */
  readonly sizes: Map<string, number>;
}

/** Conditions that, with all references written out, would be too many or too deep to ask: few lines can stand for millions. */
export function oversized(data: RulesetData, parents: readonly Ruleset[]): readonly Wrong[] {
  const weighing: Weighing = {
    conditions: new Map([
      ...parents.flatMap(({ conditions }) => Object.entries(conditions)),
      ...Object.entries(data.conditions ?? {}),
    ]),
    sizes: new Map(),
  };
  let total = 0;
  for (const { condition, path } of outermost(data)) {
    total += sizeOf(condition, weighing, 0);
    if (total > mostConditions) return [tooBig(path)];
  }
  return [];
}

function tooBig(path: string): Wrong {
  const message = `with its references written out this is more than ${mostConditions} conditions, or ${deepest} levels`;
  return { code: "too-big", path, message };
}

function sizeOf(condition: Condition, weighing: Weighing, depth: number): number {
  if (depth > deepest) return Number.POSITIVE_INFINITY;
  if (condition.op === "ref") return 1 + namedSize(condition.name, weighing, depth);
  const parts = partsOf({ condition, path: "", within: "" });
  return parts.reduce((sum, part) => sum + sizeOf(part.condition, weighing, depth + 1), 1);
}

function namedSize(name: string, weighing: Weighing, depth: number): number {
  const known = weighing.sizes.get(name);
  if (known !== undefined) return known;
  const condition = weighing.conditions.get(name);
  if (condition === undefined) return 0;
  weighing.sizes.set(name, 0);
  const size = sizeOf(condition, weighing, depth + 1);
  weighing.sizes.set(name, size);
  return size;
}
