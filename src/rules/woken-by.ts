import { type Path, rowOf } from "../model/index.js";
import type { ResolvedCondition, Wakers } from "./resolved.js";

/**
 * What must be seen or sent for a condition to hold: without any of it the answer is no, whatever else is so.
 * Nothing for a condition that may hold, or be unknown, where nothing was seen or sent.
 */
export function wokenBy(condition: ResolvedCondition): Wakers | undefined {
  switch (condition.op) {
    case "found":
      return { instances: condition.instances, paths: [] };
    case "near":
      return { instances: condition.of.flat(), paths: [] };
    case "all":
      return fewest(condition.of.map(wokenBy));
    case "any":
    case "atLeast":
      return together(condition.of.map(wokenBy));
    case "known":
      return isSent(condition.path) ? { instances: [], paths: [condition.path] } : undefined;
    case "in":
    case "range":
    case "some":
    case "count":
      return isNoneUnsent(condition.path) ? { instances: [], paths: [condition.path] } : undefined;
    case "not":
    case "every":
      return undefined;
    default:
      return condition satisfies never;
  }
}

/** A host sends it; a derived fact is worked out from others. */
function isSent(path: Path): boolean {
  const row = rowOf(path);
  return row !== undefined && row.derived === undefined;
}

/** When it is not sent, there is none. */
function isNoneUnsent(path: Path): boolean {
  return isSent(path) && rowOf(path)?.absent === "none";
}

/** One part that says no is enough. */
function fewest(parts: readonly (Wakers | undefined)[]): Wakers | undefined {
  return parts.reduce((a, b) => (a === undefined || (b !== undefined && sizeOf(b) < sizeOf(a)) ? b : a));
}

function sizeOf({ instances, paths }: Wakers): number {
  return instances.length + paths.length;
}

/** Every part must say no. */
function together(parts: readonly (Wakers | undefined)[]): Wakers | undefined {
  const instances = new Set<string>();
  const paths = new Set<Path>();
  for (const part of parts) {
    if (part === undefined) return undefined;
    for (const instance of part.instances) instances.add(instance);
    for (const path of part.paths) paths.add(path);
  }
  return { instances: [...instances], paths: [...paths] };
}
