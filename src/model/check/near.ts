/** Longer words are not compared. */
const longest = 100;
const shortestBeginning = 3;

/**
 * The candidate that was probably meant, or none.
 *
 * Compares without case, hyphens and underscores; allows three slips at most, and no more than half the word.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const given = plain(word);
  let best: string | undefined;
  let least = Math.min(3, Math.floor(given.length / 2)) + 1;
  for (const candidate of candidates) {
    const slips = distance(given, plain(candidate), least);
    if (slips >= least) continue;
    best = candidate;
    least = slips;
  }
  return best ?? beginningOf(given, candidates);
}

function beginningOf(given: string, candidates: readonly string[]): string | undefined {
  if (given.length < shortestBeginning) return undefined;
  return candidates.find((candidate) => plain(candidate).startsWith(given));
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("-", "").replaceAll("_", "");
}

/** Edit distance with swaps of neighbours; at or above `limit` any such number will do. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow({ a, b, i, last, beforeLast });
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function nextRow({ a, b, i, last, beforeLast }: Step): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1];
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      at(last, j) + 1,
      at(row, j - 1) + 1,
      at(last, j - 1) + (same ? 0 : 1),
      swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return row;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
