import type { Pivot } from "./pivots.js";
import { type Step, spanOf, type TermSet } from "./steps.js";
import type { Mark } from "./terms.js";

/**
 * Phrases as rows of numbers, so that following one touches a few places of memory that lie side by side.
 *
 * A phrase: its pattern's number; the fewest and the most words before its pivot, and the most that it takes; how many
 * marks follow that may stand right before the pivot, right after it, and at it; where it ends; those marks; its steps.
 * A step: a head, the numbers that it takes; for each group of marks the words that these take and how many they are,
 * then the marks; for each alternative where it ends, then its steps.
 */
export type Code = number[];

/** A stretch of the code that holds steps. */
export interface Program {
  readonly start: number;
  readonly end: number;
}

export const patternInPhrase = 0;
export const wordsInPhrase = 1;
export const marksInPhrase = 2;
export const endInPhrase = 3;
export const phraseHead = 4;

/** A byte of a number, the lowest first. */
export function byteOf(packed: number, place: 0 | 1 | 2): number {
  return (packed >> (place * 8)) & 255;
}

/** Writes a phrase, and tells where it starts. */
export function writePhrase(
  code: Code,
  {
    pattern,
    steps,
    pivot,
  }: { readonly pattern: number; readonly steps: readonly Step[]; readonly pivot: Pivot },
): number {
  const start = code.length;
  const { before = [], after = [], marks, least, most } = pivot;
  const span = spanOf(steps);
  code.push(pattern, least | (Math.min(most, 255) << 8) | (Math.min(span, 255) << 16));
  code.push(before.length | (after.length << 8) | (marks.length << 16), 0);
  code.push(...before, ...after, ...marks);
  writeSteps(code, steps);
  code[start + endInPhrase] = code.length;
  return start;
}

/** Writes steps, and tells where they stand. */
export function writeSteps(code: Code, steps: readonly Step[]): Program {
  const start = code.length;
  for (const step of steps) writeStep(code, step);
  return { start, end: code.length };
}

/** The lowest bit of a head: a gap. The next: may be left out. */
export const isGap = 1;
export const isOptional = 2;

function writeStep(code: Code, step: Step): void {
  if (step.op === "gap") {
    code.push(isGap | (step.least << 8) | (step.most << 16), 2);
    return;
  }
  const start = code.length;
  const { set, of, optional } = step;
  code.push((optional ? isOptional : 0) | (set.groups.length << 8) | (of.length << 16), 0);
  writeGroups(code, set);
  for (const steps of of) {
    const at = code.push(0) - 1;
    code[at] = writeSteps(code, steps).end;
  }
  code[start + 1] = code.length - start;
}

function writeGroups(code: Code, { groups }: TermSet): void {
  for (const { words, marks } of groups) code.push(words | (marks.length << 8), ...marks);
}

/** Marks at one of which the phrase that starts here is looked for. */
export function pivotMarksAt(code: Int32Array, phrase: number): readonly Mark[] {
  const packed = code[phrase + marksInPhrase] as number;
  const first = phrase + phraseHead + byteOf(packed, 0) + byteOf(packed, 1);
  return [...code.subarray(first, first + (packed >> 16))];
}

/** Where the steps of the phrase that starts here begin. */
export function stepsInPhrase(code: Int32Array, phrase: number): number {
  const packed = code[phrase + marksInPhrase] as number;
  return phrase + phraseHead + byteOf(packed, 0) + byteOf(packed, 1) + (packed >> 16);
}
