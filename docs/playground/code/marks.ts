import { type Outcome, outcomeRank } from "../../../src/model/index.js";

/** Words of the draft that some card points at; half-open range of UTF-16 offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly outcome: Outcome;
}

/** A stretch of the draft; the strictest mark over it counts. */
export interface Stretch {
  readonly text: string;
  readonly outcome?: Outcome;
}

/** Cuts a text where marks begin and end; the stretches together are the text. */
export function stretches(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const [strictest] = [...over].sort((a, b) => outcomeRank(b.outcome) - outcomeRank(a.outcome));
    const words = text.slice(start, end);
    return strictest === undefined ? { text: words } : { text: words, outcome: strictest.outcome };
  });
}

/** Marks of an old text on its new form: those beside the edit move with it, those it touches go. */
export function moved(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < before.length - tail) return [];
    return [{ ...mark, start: mark.start + by, end: mark.end + by }];
  });
}
