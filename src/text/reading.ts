/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The way between a reading and the text that it was made from. */
export interface OffsetMap {
  /** Where a range of the reading stands in the text it was made from; what was left out at its edges stays out. */
  toSource(start: number, end: number): Span;
  /** Where a range of that text stands in the reading; empty when the reading leaves it out. */
  toText(start: number, end: number): Span;
}

/** A text made from another one, such as what a page shows, with the way back. */
export interface Reading extends OffsetMap {
  readonly text: string;
}

const sameSpan = (start: number, end: number): Span => ({ start, end });

/** The text as it is; costs nothing. */
export function asWritten(text: string): Reading {
  return { text, toSource: sameSpan, toText: sameSpan };
}

/** `inner` was made from the text of `outer`: the reading that leads all the way back. */
export function through(outer: Reading, inner: Reading): Reading {
  if (outer.toSource === sameSpan) return inner;
  if (inner.toSource === sameSpan) return outer;
  return {
    text: inner.text,
    toSource: (start, end) => {
      const middle = inner.toSource(start, end);
      return outer.toSource(middle.start, middle.end);
    },
    toText: (start, end) => {
      const middle = outer.toText(start, end);
      return inner.toText(middle.start, middle.end);
    },
  };
}

/** Makes a reading piece by piece, in the order of the source. */
export interface Weaver {
  /** Takes over a range as it is. */
  keep(start: number, end: number): void;
  /** Writes `text` where the source has this range, which may be empty. */
  put(text: string, start: number, end: number): void;
  /** UTF-16 units written so far. */
  length(): number;
  finish(): Reading;
}

/** Starts a reading of `source`; what is neither kept nor put is left out. */
export function weave(source: string): Weaver {
  const pieces: Piece[] = [];
  let length = 0;
  return {
    keep: (start, end) => {
      length += Math.max(0, end - start);
      const last = pieces.at(-1);
      if (last !== undefined && last.text === undefined && last.end === start) last.end = end;
      else if (start < end) pieces.push({ text: undefined, start, end });
    },
    put: (text, start, end) => {
      length += text.length;
      if (text !== "") pieces.push({ text, start, end });
    },
    length: () => length,
    finish: () => readingOf(source, pieces),
  };
}

/** A range of the source, with the text that stands for it unless it is kept. */
interface Piece {
  readonly text: string | undefined;
  readonly start: number;
  end: number;
}

function readingOf(source: string, pieces: readonly Piece[]): Reading {
  const [only] = pieces;
  if (pieces.length === 1 && only?.text === undefined && only?.start === 0 && only.end === source.length)
    return asWritten(source);
  const at: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { text, start, end } of pieces) {
    at.push(length);
    texts.push(text ?? source.slice(start, end));
    length += text?.length ?? end - start;
  }
  at.push(length);
  const breaks = { at, starts: pieces.map(({ start }) => start), ends: pieces.map(({ end }) => end) };
  return {
    text: texts.join(""),
    toSource: (start, end) => toSource(breaks, start, end),
    toText: (start, end) => toText(breaks, start, end),
  };
}

/** Offsets where pieces begin in the reading, closed by its length, and their ranges in the source; all of them sorted. */
interface Breaks {
  readonly at: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Both sides of the piece are equally long, so an offset inside it has one place on the other side. */
function isInStep({ at, starts, ends }: Breaks, piece: number): boolean {
  return of(at, piece + 1) - of(at, piece) === of(ends, piece) - of(starts, piece);
}

function toSource(breaks: Breaks, start: number, end: number): Span {
  const { at, starts, ends } = breaks;
  if (starts.length === 0) return { start: 0, end: 0 };
  let first = Math.min(firstAbove(at, start), starts.length) - 1;
  let last = Math.min(firstAbove(at, Math.max(start, end - 1)), starts.length) - 1;
  while (first < last && isAdded(breaks, first)) first++;
  while (first < last && isAdded(breaks, last)) last--;
  const from = of(starts, first) + (isInStep(breaks, first) ? Math.max(0, start - of(at, first)) : 0);
  if (end <= start) return { start: from, end: from };
  const reached = Math.min(end, of(at, last + 1)) - of(at, last);
  return { start: from, end: isInStep(breaks, last) ? of(starts, last) + reached : of(ends, last) };
}

/** The piece stands for nothing in the source, as the bound of a paragraph does. */
function isAdded({ starts, ends }: Breaks, piece: number): boolean {
  return of(starts, piece) === of(ends, piece);
}

function toText(breaks: Breaks, start: number, end: number): Span {
  const { at, starts, ends } = breaks;
  const first = firstAbove(ends, start);
  const last = firstAbove(starts, end - 1) - 1;
  if (first >= starts.length || last < first) return { start: of(at, first), end: of(at, first) };
  const skipped = Math.max(0, start - of(starts, first));
  const reached = Math.min(of(ends, last), end) - of(starts, last);
  return {
    start: of(at, first) + (isInStep(breaks, first) ? skipped : 0),
    end: isInStep(breaks, last) ? of(at, last) + reached : of(at, last + 1),
  };
}

/** The one of these ranges that covers an offset; they are in order and apart from each other. */
export function rangeAt<S extends Span>(ranges: readonly S[], at: number): S | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= at ? range : undefined;
}

/** The list is asked only for places that it has. */
function of(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

/** Index of the first number above `value` in a sorted list, or its length. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(sorted, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A range of a text and what it should read instead. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text with these changes, which must be in order and apart from each other; undefined without any. */
export function edited(text: string, edits: readonly Edit[]): Reading | undefined {
  if (edits.length === 0) return undefined;
  const weaver = weave(text);
  let at = 0;
  for (const edit of edits) {
    weaver.keep(at, edit.start);
    weaver.put(edit.text, edit.start, edit.end);
    at = edit.end;
  }
  weaver.keep(at, text.length);
  return weaver.finish();
}
