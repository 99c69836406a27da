/** Care that begins between two words; it lies in order, so a long text is not looked through for each name. */
export function careBetween<Told extends Placed>(
  care: readonly Told[],
  firstWord: number,
  endWord: number,
): readonly Told[] {
  return care.slice(firstFrom(care, firstWord), firstFrom(care, endWord));
}

interface Placed {
  readonly firstWord: number;
}

/** Index of the first care that begins at this word or later. */
function firstFrom(care: readonly Placed[], word: number): number {
  let low = 0;
  let high = care.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((care[middle]?.firstWord ?? word) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
