/** Half-open range of UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** How many of a list hold. */
export function shareOf<T>(list: readonly T[], holds: (one: T) => boolean): Share {
  return { right: list.filter(holds).length, all: list.length };
}

/** Whether two stretches have a character in common; where one ends, the next may begin. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether every letter and digit of a stretch lies inside one of the others; marks and spaces may stay outside. */
export function isCovered(text: string, gold: Stretch, seen: readonly Stretch[]): boolean {
  let at = gold.start;
  for (const character of text.slice(gold.start, gold.end)) {
    const here = at;
    at += character.length;
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    if (!seen.some(({ start, end }) => start <= here && here + character.length <= end)) return false;
  }
  return true;
}

/** The share as a number; nothing of nothing is all of it. */
export function ratioOf({ right, all }: Share): number {
  return all === 0 ? 1 : right / all;
}

/** The 95 % interval of a share after Wilson, which holds for small counts and near 0 and 1, too. */
export function wilson({ right, all }: Share): { readonly low: number; readonly high: number } {
  if (all === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const p = right / all;
  const whole = 1 + z ** 2 / all;
  const middle = (p + z ** 2 / (2 * all)) / whole;
  const half = (z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2))) / whole;
  return { low: right === 0 ? 0 : middle - half, high: right === all ? 1 : middle + half };
}

/** The mean of precision and recall in which recall weighs `beta` times as much. */
export function fScore(precision: number, recall: number, beta: number): number {
  const weight = beta ** 2;
  return precision + recall === 0 ? 0 : ((1 + weight) * precision * recall) / (weight * precision + recall);
}
