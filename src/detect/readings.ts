import { confidenceRank } from "../model/index.js";
import type { Document, DocumentField, ReadingKind } from "../text/index.js";
import type { LooksInto } from "./detector.js";
import type { Located } from "./locate.js";

/** The fields of a document that a detector looks into. */
export interface Readings {
  readonly open: readonly DocumentField[];
  readonly disguised: readonly DocumentField[];
}

/** Sorts the fields of a document by who looks into them. */
export function readingsOf({ fields }: Document): Readonly<Record<LooksInto, Readings>> {
  const of = (...kinds: readonly ReadingKind[]) => fields.filter(({ reading }) => kinds.includes(reading));
  const shown = of("shown");
  const disguised = of("disguised");
  return {
    shown: { open: shown, disguised: [] },
    disguises: { open: shown, disguised },
    everything: { open: of("shown", "hidden"), disguised },
  };
}

/** Cue of what only a second look could read. */
const disguisedCue = "disguised";

/**
 * Adds what one detector saw behind disguises to what it saw openly.
 * Of two detections of the same words it keeps the surer one, then the longer one, then the open one.
 */
export function withDisguised(open: readonly Located[], disguised: readonly Located[]): readonly Located[] {
  if (disguised.length === 0) return open;
  const others = overlapFinder(open);
  const better = disguised.filter((one) => others(one).every((other) => beats(one, other)));
  const winners = overlapFinder(better);
  const kept = open.filter((one) => winners(one).length === 0);
  return [...kept, ...better.map((one) => ({ ...one, cues: [...one.cues, disguisedCue] }))];
}

function beats(one: Located, other: Located): boolean {
  const surer = confidenceRank(one.confidence) - confidenceRank(other.confidence);
  return surer > 0 || (surer === 0 && one.end - one.start > other.end - other.start);
}

/** Finds the detections that overlap a given one without looking at those far away. */
function overlapFinder(all: readonly Located[]): (one: Located) => readonly Located[] {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reached = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (one) => {
    const found: Located[] = [];
    for (let at = countBefore(sorted, one.end) - 1; (reached[at] ?? 0) > one.start; at--) {
      const other = sorted[at] as Located;
      if (other.field === one.field && other.end > one.start) found.push(other);
    }
    return found;
  };
}

/** How many of the sorted detections begin before an offset. */
function countBefore(sorted: readonly Located[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Located).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
