/** The candidate that was probably meant: at most three slips, and no more than half the word. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.min(3, Math.floor(word.length / 2));
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  const [best] = ranked;
  return best !== undefined && best.slips <= most ? best.candidate : undefined;
}

/** What to say after an unknown word. */
export function hint(word: string, candidates: readonly string[]): string {
  const near = word.length > 100 ? undefined : nearest(word, candidates);
  return near === undefined ? `known are ${candidates.join(", ")}` : `did you mean \`${near}\`?`;
}

/** Edit distance. */
function slipsBetween(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (b[j - 1] === letter ? 0 : 1);
      row.push(Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    last = row;
  }
  return last[b.length] ?? a.length;
}
