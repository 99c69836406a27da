import { blocksKept, type Marks } from "./marks.js";
import { byteOf, isGap, isOptional } from "./program.js";
import { longestSpan } from "./steps.js";

/** What the code says of the marked words of a text. */
export interface Follower {
  /**
   * Where the steps from `start` up to `end` of the code can end when they start at some of the words from `at` on,
   * bit n standing for the n-th word after it.
   *
   * All ways are followed at once: however many starts, alternatives and gaps there are, a step costs one look at each
   * of its marks.
   */
  endsOf(start: number, end: number, starts: number, at: number): number;
  /** Bits of the words from `at` on at which one of the marks from `start` up to `end` of the code stands. */
  standing(start: number, end: number, at: number): number;
}

/** The last of some ends. */
export function furthest(ends: number): number {
  return longestSpan - Math.clz32(ends);
}

export function followerOf(code: Int32Array, { cells }: Marks): Follower {
  function standing(start: number, end: number, at: number): number {
    const near = (at >> 5) & 3;
    const next = (near + 1) & 3;
    const shift = at & 31;
    let bits = 0;
    for (let place = start; place < end; place++) {
      const cell = (code[place] as number) * blocksKept;
      bits |= (cells[cell + near] as number) >>> shift;
      bits |= ((cells[cell + next] as number) << 1) << (31 - shift);
    }
    return bits;
  }

  function endsOf(start: number, end: number, starts: number, at: number): number {
    let ends = starts;
    for (let step = start; step < end && ends !== 0; step += code[step + 1] as number) {
      const head = code[step] as number;
      ends = (head & isGap) === 0 ? wordEnds(step, ends, at) : gapEnds(head, ends);
    }
    return ends;
  }

  function wordEnds(step: number, starts: number, at: number): number {
    const head = code[step] as number;
    let ends = (head & isOptional) === 0 ? 0 : starts;
    let place = step + 2;
    for (let groups = byteOf(head, 1); groups > 0; groups--) {
      const group = code[place] as number;
      const after = place + 1 + (group >> 8);
      ends |= (starts & standing(place + 1, after, at)) << (group & 255);
      place = after;
    }
    for (let alternatives = head >> 16; alternatives > 0; alternatives--) {
      const after = code[place] as number;
      ends |= endsOf(place + 1, after, starts, at);
      place = after;
    }
    return ends;
  }

  return { endsOf, standing };
}

/** A gap never ends a pattern, and nothing stands beyond the sentence, so that it cannot leave it. */
function gapEnds(head: number, starts: number): number {
  let ends = 0;
  for (let skipped = byteOf(head, 1); skipped <= byteOf(head, 2); skipped++) ends |= starts << skipped;
  return ends;
}
