/**
 * `Map.groupBy`, which the oldest Node that is supported does not have.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {Map<string, readonly T[]>}
 */
export function groupBy(items, keyOf) {
  /** @type {Map<string, readonly T[]>} */
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
