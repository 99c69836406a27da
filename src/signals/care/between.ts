import type { Care } from "./index.js";

/** Care that begins between two words; it lies in order, so a long text is not looked through for each name. */
export function careBetween(care: readonly Care[], firstWord: number, endWord: number): readonly Care[] {
  return care.slice(firstFrom(care, firstWord), firstFrom(care, endWord));
}

/** Index of the first care that begins at this word or later. */
function firstFrom(care: readonly Care[], word: number): number {
  let low = 0;
  let high = care.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((care[middle]?.firstWord ?? word) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
