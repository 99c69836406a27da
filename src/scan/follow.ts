import { flagsInRow, isCapital, isDigits, rowLength, startInRow, type WordRows } from "../text/index.js";
import { saysNumber, type WordId } from "./lexicon.js";
import { isEmpty, longestSpan, type Several, type Step, type WordSet } from "./steps.js";

/** Where a pattern may look: words of one text up to the end of a sentence. */
export interface Reach {
  readonly rows: WordRows;
  readonly ids: Int32Array;
  readonly bases: Int32Array;
  /** Words of the lexicon by their number. */
  readonly words: readonly string[];
  /** Word that a match must not pass. */
  readonly end: number;
  /** Compare words with their case, as the patterns of a name like WHO ask. */
  readonly exact: boolean;
}

/**
 * The furthest word at which `steps` can end when they start at `at`, or -1.
 *
 * All ends are followed at once as bits of one integer, bit n standing for the n-th word after `at`:
 * however many alternatives and gaps there are, a step costs at most one look at each word in reach.
 */
export function furthestEnd(steps: readonly Step[], at: number, reach: Reach): number {
  const ends = endsOf(steps, 1, at, reach);
  return ends === 0 ? -1 : at + highestBit(ends);
}

/** Whether steps that start at one of several words, bit n standing for the n-th after `at`, can end at one of others. */
export function canEndAt(
  steps: readonly Step[],
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
  reach: Reach,
): boolean {
  return (endsOf(steps, from, at, reach) & to) !== 0;
}

/** Whether steps can stand from a word on. */
export function canFollow(steps: readonly Step[], at: number, reach: Reach): boolean {
  return endsOf(steps, 1, at, reach) !== 0;
}

function highestBit(bits: number): number {
  return longestSpan - Math.clz32(bits);
}

function endsOf(steps: readonly Step[], from: number, at: number, reach: Reach): number {
  let ends = from;
  for (const step of steps) {
    ends = endsOfStep(step, ends, at, reach);
    if (ends === 0) return 0;
  }
  return ends;
}

function endsOfStep(step: Step, from: number, at: number, reach: Reach): number {
  switch (step.op) {
    case "gap":
      return gapEnds(step.least, step.most, from, reach.end - at);
    case "choice":
      return choiceEnds(step, from, at, reach);
    case "word":
      return eachWord(step, from, at, reach);
    default:
      return (step.optional ? from : 0) | eachWord(step, from, at, reach);
  }
}

/** A gap ends before a word of the sentence, never after the last. */
function gapEnds(least: number, most: number, from: number, left: number): number {
  let ends = 0;
  for (let skipped = least; skipped <= most; skipped++) ends |= from << skipped;
  return left > longestSpan ? ends : ends & ((1 << left) - 1);
}

type ChoiceStep = Extract<Step, { readonly op: "choice" }>;

function choiceEnds(step: ChoiceStep, from: number, at: number, reach: Reach): number {
  let ends = step.optional ? from : 0;
  if (!isEmpty(step.set)) ends |= eachWord(step, from, at, reach);
  for (const inner of step.open) ends |= endsOf(inner, from, at, reach);
  return step.led.size === 0 ? ends : ends | ledEnds(step.led, from, at, reach);
}

/** Ends of the alternatives that start with the very word that stands there. */
function ledEnds(led: ChoiceStep["led"], from: number, at: number, reach: Reach): number {
  let ends = 0;
  for (let left = from; left !== 0; left &= left - 1) {
    const here = left & -left;
    const word = at + longestSpan - Math.clz32(here);
    if (word >= reach.end) continue;
    const id = reach.ids[word] as number;
    const base = reach.bases[word] as number;
    for (const inner of led.get(id) ?? none) ends |= endsOf(inner, here, at, reach);
    if (base !== id) for (const inner of led.get(base) ?? none) ends |= endsOf(inner, here, at, reach);
  }
  return ends;
}

const none: readonly (readonly Step[])[] = [];

/** A choice stands here for its single words. */
export type WordStep = Exclude<Step, { readonly op: "gap" }>;

function eachWord(step: WordStep, from: number, at: number, reach: Reach): number {
  let ends = 0;
  for (let left = from; left !== 0; left &= left - 1) {
    const bit = longestSpan - Math.clz32(left & -left);
    const word = at + bit;
    if (word < reach.end) ends |= taken(step, word, reach) << bit;
  }
  return ends;
}

/** Whether a step of one word can stand at this word. */
export function canStand(step: WordStep, word: number, reach: Reach): boolean {
  return taken(step, word, reach) !== 0;
}

/** Ends after the step when it starts at a word: bit n for n words taken, bit 0 never. */
function taken(step: WordStep, word: number, reach: Reach): number {
  switch (step.op) {
    case "word":
      return isWord(step.id, step.spelling, word, reach) ? 2 : 0;
    case "set":
    case "choice":
      return takenBySet(step.set, word, reach);
    case "number":
      return isNumber(word, reach) ? 2 : 0;
    case "capital":
      return (flagsOf(word, reach) & isCapital) === 0 ? 0 : 2;
    default:
      return step satisfies never;
  }
}

function isWord(id: WordId, spelling: string, word: number, reach: Reach): boolean {
  if (reach.ids[word] !== id && reach.bases[word] !== id) return false;
  return !reach.exact || isSpelled(spelling, word, reach);
}

function isSpelled(spelling: string, word: number, { rows }: Reach): boolean {
  return rows.text.startsWith(spelling, rows.cells[word * rowLength + startInRow]);
}

function takenBySet(set: WordSet, word: number, reach: Reach): number {
  const id = reach.ids[word] as number;
  const base = reach.bases[word] as number;
  const isMember = isOneOf(set, id, word, reach) || (base !== id && isOneOf(set, base, word, reach));
  const { several } = set;
  if (several.size === 0) return isMember ? 2 : 0;
  const longer = takenBySeveral(several.get(id), word, reach);
  return (isMember ? 2 : 0) | longer | (base === id ? 0 : takenBySeveral(several.get(base), word, reach));
}

function isOneOf({ single, spellings }: WordSet, id: WordId, word: number, reach: Reach): boolean {
  if (!single.has(id)) return false;
  if (!reach.exact) return true;
  const spelled = spellings.get(id) ?? [reach.words[id] as string];
  return spelled.some((spelling) => isSpelled(spelling, word, reach));
}

function takenBySeveral(phrases: readonly Several[] | undefined, word: number, reach: Reach): number {
  let ends = 0;
  for (const { ids, spellings } of phrases ?? [])
    if (
      word + ids.length <= reach.end &&
      ids.every((id, index) => isWord(id, spellings[index] ?? "", word + index, reach))
    )
      ends |= 1 << ids.length;
  return ends;
}

function isNumber(word: number, reach: Reach): boolean {
  return (flagsOf(word, reach) & isDigits) !== 0 || saysNumber(reach.ids[word] as number);
}

function flagsOf(word: number, { rows }: Reach): number {
  return rows.cells[word * rowLength + flagsInRow] as number;
}
