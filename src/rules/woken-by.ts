import type { ResolvedCondition } from "./resolved.js";

/**
 * The detector instances without which a condition cannot hold: when none of them saw anything and all could look,
 * the answer is no, whatever the facts are. Nothing for a condition that facts alone can make true.
 */
export function wokenBy(condition: ResolvedCondition): readonly string[] | undefined {
  switch (condition.op) {
    case "found":
      return condition.instances;
    case "near":
      return condition.of.flat();
    case "all":
      return fewest(condition.of.map(wokenBy));
    case "any":
    case "atLeast":
      return together(condition.of.map(wokenBy));
    case "not":
    case "in":
    case "range":
    case "known":
    case "some":
    case "every":
    case "count":
      return undefined;
    default:
      return condition satisfies never;
  }
}

/** One part that says no is enough. */
function fewest(parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return parts.reduce((a, b) => (a === undefined || (b !== undefined && b.length < a.length) ? b : a));
}

/** Every part must say no. */
function together(parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    all.push(...part);
  }
  return [...new Set(all)];
}
