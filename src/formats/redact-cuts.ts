import { maskOf, type Span } from "../model/index.js";

/** Words that go, and what stands in their place; the cuts of a text are in order and do not overlap. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

/** Joins spans that overlap; the longest tells the kind and, of several as long, an identifier's. */
export function cutsOf(spans: readonly Span[]): readonly Cut[] {
  const joined: { readonly start: number; end: number; longest: Span }[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = joined.at(-1);
    if (last === undefined || last.end <= span.start) {
      joined.push({ start: span.start, end: span.end, longest: span });
      continue;
    }
    last.end = Math.max(last.end, span.end);
    if (lengthOf(span) > lengthOf(last.longest)) last.longest = span;
  }
  return joined.map(({ start, end, longest }) => ({ start, end, mask: maskOf(longest.detector) }));
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || Number(isIdentifier(b)) - Number(isIdentifier(a));
}

function isIdentifier({ detector }: Span): boolean {
  return detector.startsWith("phi/");
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The text with its masks. */
export function maskedText(text: string, cuts: readonly Cut[]): string {
  const kept = cuts.map(({ start, mask }, at) => text.slice(cuts[at - 1]?.end ?? 0, start) + mask);
  return kept.join("") + text.slice(cuts.at(-1)?.end ?? 0);
}

/** Whether every mask already stands where these cuts would have put it; no detector's span begins with a mask. */
export function isMasked(text: string, cuts: readonly Cut[]): boolean {
  return cuts.every((cut) => text.startsWith(cut.mask, cut.start + shiftBefore(cut.start, cuts)));
}

/** How far the masks of earlier cuts move a place of the text; a place inside a cut has gone with its words. */
export function shiftBefore(place: number, cuts: readonly Cut[]): number {
  return cuts
    .filter(({ end }) => end <= place)
    .reduce((shift, { start, end, mask }) => shift + mask.length - (end - start), 0);
}
