import type { Located } from "../detect/index.js";
import type { ResolvedNear } from "./resolved.js";

type Within = ResolvedNear["within"];

/** Those of both lists that have one of the other list close by, in order of place; none pairs with what it overlaps. */
export function besideEachOther(
  left: readonly Located[],
  right: readonly Located[],
  within: Within,
): readonly Located[] {
  if (left.length === 0 || right.length === 0) return [];
  const paired = [...left.filter(hasOneOf(right, within)), ...right.filter(hasOneOf(left, within))];
  return [...new Set(paired)].sort(byPlace);
}

/** Detections of one sentence, paragraph or field, as sorted by either end. */
interface Lot {
  readonly byEnd: readonly Located[];
  /** For each of `byEnd`, the furthest word that it or one before it reaches. */
  readonly reached: readonly number[];
  readonly byStart: readonly Located[];
}

/** Asks for the nearest on either side only, so that thousands on thousands take no longer than sorting them. */
function hasOneOf(others: readonly Located[], within: Within): (one: Located) => boolean {
  const lots = new Map([...groupBy(others, within)].map(([key, group]) => [key, lotOf(group)]));
  const reach = typeof within === "object" ? within.words : Number.POSITIVE_INFINITY;
  return (one) => {
    const lot = lots.get(lotKey(one, within));
    if (lot === undefined) return false;
    const before = lot.reached[countOf(lot.byEnd, ({ end }) => end <= one.start) - 1];
    const after = lot.byStart[countOf(lot.byStart, ({ start }) => start < one.end)];
    return (
      (before !== undefined && one.firstWord - before <= reach) ||
      (after !== undefined && after.firstWord - one.endWord <= reach)
    );
  };
}

function groupBy(all: readonly Located[], within: Within): ReadonlyMap<string, readonly Located[]> {
  const groups = new Map<string, Located[]>();
  for (const one of all) {
    const key = lotKey(one, within);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function lotKey({ field, sentence, paragraph }: Located, within: Within): string {
  if (typeof within === "object") return field;
  return `${field}#${within === "sentence" ? sentence : paragraph}`;
}

function lotOf(group: readonly Located[]): Lot {
  const byEnd = [...group].sort((a, b) => a.end - b.end);
  let furthest = 0;
  const reached = byEnd.map(({ endWord }) => {
    furthest = Math.max(furthest, endWord);
    return furthest;
  });
  return { byEnd, reached, byStart: [...group].sort((a, b) => a.start - b.start) };
}

/** How many of the first ones are so; no later one is. */
function countOf(sorted: readonly Located[], isSo: (one: Located) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && isSo(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byPlace(a: Located, b: Located): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}
