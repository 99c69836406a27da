import type { Match } from "./match.js";

/** Matches in order of their start, found by their place in the time of a binary search. */
export interface Trail {
  /** Those that cover part of the span. */
  overlapping(span: Pick<Match, "start" | "end">): readonly Match[];
  /** The last one that ends before this word. */
  lastBefore(word: number): Match | undefined;
  /** The first one that starts at this word or after it. */
  firstFrom(word: number): Match | undefined;
  /** The first one that begins in this sentence. */
  firstIn(sentence: number): Match | undefined;
  /** One begins at most so many sentences from this one. */
  isNear(sentence: number, distance: number): boolean;
}

/** What a trail is asked from. */
interface Laid {
  readonly matches: readonly Match[];
  /** For each match, how far it or any one before it reaches; laid out when first asked for. */
  reached: readonly number[] | undefined;
}

/** All trails share these, since functions made for each would cost more than most questions. */
const whenAsked: Trail & ThisType<Laid> = {
  overlapping({ start, end }) {
    const { matches } = this;
    this.reached ??= furthestEnds(matches);
    const { reached } = this;
    const found: Match[] = [];
    for (let at = countBefore(matches, (one) => one.start < end) - 1; at >= 0; at--) {
      if ((reached[at] ?? 0) <= start) break;
      const one = matches[at];
      if (one !== undefined && one.end > start) found.unshift(one);
    }
    return found;
  },
  lastBefore(word) {
    const { matches } = this;
    let at = countBefore(matches, ({ firstWord }) => firstWord < word) - 1;
    while ((matches[at]?.endWord ?? word) > word) at--;
    return matches[at];
  },
  firstFrom(word) {
    return this.matches[countBefore(this.matches, ({ firstWord }) => firstWord < word)];
  },
  firstIn(sentence) {
    const first = fromSentence(this.matches, sentence);
    return first?.sentence === sentence ? first : undefined;
  },
  isNear(sentence, distance) {
    const first = fromSentence(this.matches, sentence - distance);
    return first !== undefined && first.sentence <= sentence + distance;
  },
};

/** Lays out matches of one pattern, which hardly ever overlap each other. */
export function trailOf(matches: readonly Match[]): Trail {
  // A prototype in the literal is what engines make fastest; the type of the literal does not show it.
  return { __proto__: whenAsked, matches, reached: undefined } as unknown as Trail;
}

/** For each match, how far it or any one before it reaches: where a search backwards may end. */
function furthestEnds(matches: readonly Match[]): readonly number[] {
  let furthest = 0;
  return matches.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
}

/** The first match that begins in this sentence or a later one. */
function fromSentence(matches: readonly Match[], sentence: number): Match | undefined {
  return matches[countBefore(matches, (one) => one.sentence < sentence)];
}

/** How many of the first matches are before something that no later one is before. */
function countBefore(matches: readonly Match[], isBefore: (match: Match) => boolean): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    if (match !== undefined && isBefore(match)) low = middle + 1;
    else high = middle;
  }
  return low;
}
