import type { Span } from "../model/index.js";

/** Where a span stands in its text: lines and columns from one, columns in UTF-16 units, the end not included. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Lines and columns of spans of one text; none for a span that lies outside it. */
export function regionsIn(text: string): (span: Pick<Span, "start" | "end">) => Region | undefined {
  const starts = lineStarts(text);
  return ({ start, end }) => {
    if (start < 0 || end < start || end > text.length) return undefined;
    const first = lineAt(starts, start);
    const last = lineAt(starts, end);
    return {
      startLine: first + 1,
      startColumn: start - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] ?? 0) + 1,
    };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last line that begins at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
