import { defineSignal, type Sighting, sightingOf, type View, withoutOverlaps } from "../../detect/index.js";
import { type Match, wordAt } from "../../scan/index.js";
import { type DocumentField, sentenceOf } from "../../text/index.js";
import { patterns } from "./patterns.js";

/** In what sense a sentence is meant: asserted, denied, asked, supposed, quoted, made up. */
export interface Sense {
  /** A negation stands before this word, in the same clause and at most six words away. */
  readonly negated: OfWord;
  /** The offset lies inside quotation marks. */
  readonly quoted: (offset: number) => boolean;
  /** The sentence of this word passes on what somebody else said. */
  readonly reported: OfWord;
  /** The sentence of this word supposes something. */
  readonly supposed: OfWord;
  /** The sentence of this word is a question. */
  readonly asked: OfWord;
  /** The text says that its people and events are made up, or are an exercise. */
  readonly fiction: boolean;
}

type OfWord = (word: number) => boolean;

const negationReach = 6;

/** The shared judgement of sentences. */
export const sense = /* @__PURE__ */ defineSignal<Sense>({ id: "sense", patterns, derive });

/** A way to say words without stating them. */
export type Way = keyof Sense;

/** Words at this offset are said in one of these ways. */
export function isSaidAs(view: View, { start }: { readonly start: number }, ways: readonly Way[]): boolean {
  const meaning = view.read(sense);
  const word = wordAt(view.field, start);
  return ways.some((way) => {
    if (way === "fiction") return meaning.fiction;
    return way === "quoted" ? meaning.quoted(start) : meaning[way](word);
  });
}

/** The default judgement of these matches, or of all, without what is said in one of these ways. */
export function judgeUnless(
  view: View,
  ways: readonly Way[],
  matches: readonly Match[] = view.matches,
): readonly Sighting[] {
  return withoutOverlaps(matches.map((match) => sightingOf(match))).filter(
    (sighting) => !isSaidAs(view, sighting, ways),
  );
}

/** What the judgement rests on: each part is worked out when first asked for, since nobody asks most texts for any. */
interface Grounds {
  readonly view: View;
  quotes: readonly Range[] | undefined;
  denied: ReadonlySet<number> | undefined;
  reports: FirstWords | undefined;
  suppositions: FirstWords | undefined;
  openings: FirstWords | undefined;
}

/** By sentence, a word from which on it holds. */
type FirstWords = ReadonlyMap<number, number>;

/** All texts share these, since functions made for each would cost more than most questions. */
const whenAsked: Sense & ThisType<Grounds> = {
  get negated() {
    return (word: number) => {
      this.denied ??= deniedWords(this.view.field, this.view.matches);
      return this.denied.has(word);
    };
  },
  get quoted() {
    return (offset: number) => {
      this.quotes ??= quotations(this.view.field.text);
      return isInside(this.quotes, offset);
    };
  },
  get reported() {
    return (word: number) => {
      this.reports ??= firstIn(this.view.matches, "report");
      return isFrom(this.reports, word, this.view);
    };
  },
  get supposed() {
    return (word: number) => {
      const { view } = this;
      const { field, matches } = view;
      this.suppositions ??= firstIn(matches, "supposition", (match) => !isIndirect(view, match));
      this.openings ??= firstIn(matches, "opening-supposition", (match) => opens(field, match));
      return isFrom(this.suppositions, word, view) || isFrom(this.openings, word, view);
    };
  },
  get asked() {
    const { sentences } = this.view.field;
    return (word: number) => sentences[sentenceOf(sentences, word)]?.question === true;
  },
  get fiction() {
    return this.view.near.has("fiction") && !this.view.near.has("wink");
  },
};

function derive(view: View): Sense {
  // A prototype in the literal is what engines make fastest; the type of the literal does not show it.
  return {
    __proto__: whenAsked,
    view,
    quotes: undefined,
    denied: undefined,
    reports: undefined,
    suppositions: undefined,
    openings: undefined,
  } as unknown as Sense;
}

function isFrom(firsts: FirstWords, word: number, { field }: View): boolean {
  return (firsts.get(sentenceOf(field.sentences, word)) ?? Number.POSITIVE_INFINITY) <= word;
}

/** The words that a negation reaches. */
function deniedWords(field: DocumentField, matches: readonly Match[]): ReadonlySet<number> {
  const denied = new Set<number>();
  for (const { pattern, end, endWord } of matches) {
    if (pattern !== "negation") continue;
    for (let word = endWord; word < endWord + negationReach && sameClause(field, end, word); word++) {
      if (turning.has(field.words[word]?.folded ?? "")) break;
      denied.add(word);
    }
  }
  return denied;
}

/** "He asked if he could stay" passes on what was asked, "if you know, you know" is a nod: nothing is supposed. */
function isIndirect({ near }: View, match: Match): boolean {
  return (
    near.overlapping(["nod"], match).some(({ firstWord }) => firstWord === match.firstWord) ||
    near
      .overlapping(["indirect"], match)
      .some(({ firstWord, endWord }) => firstWord < match.firstWord && match.endWord <= endWord)
  );
}

function opens({ sentences }: DocumentField, { sentence, firstWord }: Match): boolean {
  return sentences[sentence]?.firstWord === firstWord;
}

/** By sentence, the first word of the first match of a pattern. */
function firstIn(
  matches: readonly Match[],
  pattern: string,
  accepts: (match: Match) => boolean = () => true,
): FirstWords {
  const firsts = new Map<number, number>();
  for (const match of matches)
    if (match.pattern === pattern && !firsts.has(match.sentence) && accepts(match))
      firsts.set(match.sentence, match.firstWord);
  return firsts;
}

/** After such a word something else is said. */
const turning: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "but",
  "because",
  "although",
  "though",
  "whereas",
  "yet",
]);

/** No comma, semicolon, colon or dash, and no sentence bound, between an offset and a word. */
function sameClause(field: DocumentField, from: number, word: number): boolean {
  const to = field.words[word]?.start ?? field.text.length;
  for (let at = from; at < to; at++) if (",;:.!?\u2013\u2014\n".includes(field.text.charAt(at))) return false;
  return true;
}

type Range = readonly [start: number, end: number];

/** Whether one of some ranges holds the offset; they come in order and never overlap. */
function isInside(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
}

/** Ranges inside double quotation marks, straight or curly; an open quotation that never closes is none. */
function quotations(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\u201C" || (char === '"' && open === -1)) open = at;
    else if ((char === "\u201D" || char === '"') && open !== -1) {
      ranges.push([open, at + 1]);
      open = -1;
    }
  }
  return ranges;
}
