import type { Match } from "./match.js";
import { put } from "./steps.js";
import { type Trail, trailOf } from "./trail.js";

/** Matches by their pattern, each found by its place: a judge that asks for every match stays linear in the text. */
export interface Neighbours {
  /** One of these patterns stands anywhere. */
  has(...patterns: readonly string[]): boolean;
  /** Those of these patterns that cover part of the span. */
  overlapping(patterns: readonly string[], span: Span): readonly Match[];
  /** One of these patterns covers part of the span. */
  covers(patterns: readonly string[], span: Span): boolean;
  /** One of these patterns begins in the sentence of the place, or at most so many sentences from it. */
  shares(patterns: readonly string[], place: Pick<Match, "sentence">, sentences?: number): boolean;
  /** The first one that begins in the sentence of the place. */
  firstIn(patterns: readonly string[], place: Pick<Match, "sentence">): Match | undefined;
  /** The last one that ends before this word, in whatever sentence. */
  lastBefore(pattern: string, word: number): Match | undefined;
  /** The last one that ends at most `reach` words before the place, in its sentence. */
  before(patterns: readonly string[], place: WordPlace, reach?: number): Match | undefined;
  /** The first one that starts at most `reach` words after the place, in its sentence. */
  after(patterns: readonly string[], place: WordPlace, reach?: number): Match | undefined;
}

type Span = Pick<Match, "start" | "end">;
type WordPlace = Pick<Match, "firstWord" | "endWord" | "sentence">;

/** What neighbours are asked from. */
interface Laid {
  readonly trails: ReadonlyMap<string, Trail>;
}

/** All neighbours share these, since functions made for each would cost more than most questions. */
const whenAsked: Neighbours & ThisType<Laid> = {
  has(...patterns) {
    return patterns.some((pattern) => this.trails.has(pattern));
  },
  overlapping(patterns, span) {
    return named(patterns, this).flatMap((trail) => trail.overlapping(span));
  },
  covers(patterns, span) {
    return named(patterns, this).some((trail) => trail.overlapping(span).length > 0);
  },
  shares(patterns, { sentence }, sentences = 0) {
    return named(patterns, this).some((trail) => trail.isNear(sentence, sentences));
  },
  firstIn(patterns, { sentence }) {
    return named(patterns, this)
      .map((trail) => trail.firstIn(sentence))
      .reduce(earlierOf, undefined);
  },
  lastBefore(pattern, word) {
    return this.trails.get(pattern)?.lastBefore(word);
  },
  before(patterns, place, reach = Number.POSITIVE_INFINITY) {
    return named(patterns, this)
      .map((trail) => trail.lastBefore(place.firstWord))
      .filter((match) => match?.sentence === place.sentence && place.firstWord - match.endWord <= reach)
      .reduce(laterOf, undefined);
  },
  after(patterns, place, reach = Number.POSITIVE_INFINITY) {
    return named(patterns, this)
      .map((trail) => trail.firstFrom(place.endWord))
      .filter((match) => match?.sentence === place.sentence && match.firstWord - place.endWord <= reach)
      .reduce(earlierOf, undefined);
  },
};

function named(patterns: readonly string[], { trails }: Laid): readonly Trail[] {
  return patterns.map((pattern) => trails.get(pattern)).filter((trail) => trail !== undefined);
}

/** Lays out matches, which must be in order of their start. */
export function neighboursOf(matches: readonly Match[]): Neighbours {
  // A prototype in the literal is what engines make fastest; the type of the literal does not show it.
  return {
    __proto__: whenAsked,
    trails: matches.length === 0 ? none : trailsOf(matches),
  } as unknown as Neighbours;
}

const none: ReadonlyMap<string, Trail> = /* @__PURE__ */ new Map();

function trailsOf(matches: readonly Match[]): ReadonlyMap<string, Trail> {
  const byPattern = new Map<string, Match[]>();
  for (const match of matches) put(byPattern, match.pattern, match);
  const trails = new Map<string, Trail>();
  for (const [pattern, listed] of byPattern) trails.set(pattern, trailOf(listed));
  return trails;
}

function laterOf(a: Match | undefined, b: Match | undefined): Match | undefined {
  return a === undefined || (b !== undefined && b.start > a.start) ? b : a;
}

function earlierOf(a: Match | undefined, b: Match | undefined): Match | undefined {
  return a === undefined || (b !== undefined && b.start < a.start) ? b : a;
}
