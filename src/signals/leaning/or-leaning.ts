import type { Sighting, View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import type { Word } from "../../text/index.js";
import { inSentences } from "../nearby/index.js";
import { sense } from "../sense/index.js";
import { type Leaning, leaningOf, type Passage, said, type WordedPassage, wording } from "./index.js";

type Judge = (view: View) => readonly Sighting[];

export interface OrLeaning {
  /** How sure a sighting is, and from where on there is one; default `likely`. */
  readonly confidence?: "possible" | "likely";
  /** Words alone say too little: a pattern of the detector must match, though its judgement left it. */
  readonly needsPattern?: true;
  /** Its patterns are words that anybody says, so that those which its judgement left tell nothing against it. */
  readonly besidePatterns?: true;
  /** The detector judges though none of its patterns says anything; most have nothing to say then. */
  readonly judgesAlways?: true;
  /** What must hold of the text besides. */
  readonly where?: (view: View) => boolean;
}

/** The judgement of a detector, and where no pattern of its own says anything, what all the words and patterns of a passage add up to. */
export function orLeaning(judge: Judge, weights: Leaning, options: OrLeaning = {}): Judge {
  return (view) => {
    const { stirred } = view;
    const seen = stirred || options.judgesAlways ? judge(view) : none;
    if (seen.length > 0 || (stirred && !options.needsPattern && !options.besidePatterns)) return seen;
    const leaning = leaningIn(view, weights, options);
    return leaning.length > 0 && isMeant(view, options) ? leaning : none;
  };
}

/** Asked last, since it takes longer than the sum. */
function isMeant(view: View, { where }: OrLeaning): boolean {
  return !view.read(sense).fiction && where?.(view) !== false;
}

const none: readonly Sighting[] = [];

/** Looks closer where words leave it open: where, with every kind that may speak for it, the sum would be enough. */
function leaningIn(view: View, weights: Leaning, options: OrLeaning): readonly Sighting[] {
  const { confidence = "likely", needsPattern } = options;
  const isShown = view.matches.length > 0;
  if (needsPattern && !isShown) return none;
  const least = weights[confidence] - weights.bias - (isShown ? weights.most.ofAll : weights.most.asSaid);
  const leaning: Sighting[] = [];
  for (const passage of view.read(wording))
    if (view.weigh(passage.words) >= least) leaning.push(...weighed(view, passage, { weights, options }));
  return leaning;
}

function weighed(
  view: View,
  passage: WordedPassage,
  { weights, options }: { readonly weights: Leaning; readonly options: OrLeaning },
): readonly Sighting[] {
  const carrier = heaviest(matchesIn(view, passage), ({ pattern }) => weights.kinds[pattern] ?? 0);
  if (carrier === undefined && options.needsPattern) return none;
  const leaning = leaningOf(view, passage, kindsIn(view, passage), weights);
  const { confidence = "likely" } = options;
  if (leaning < weights[confidence]) return none;
  const { start, end } = carrier ?? heaviestWord(view, passage) ?? {};
  if (start === undefined || end === undefined) return none;
  return [{ start, end, confidence, pattern: "leaning", cues: [] }];
}

/** What a detector's own patterns show in a passage, and how it is said. */
export function kindsIn(view: View, passage: Passage): ReadonlySet<string> {
  const kinds = new Set(matchesIn(view, passage).map(({ pattern }) => pattern));
  const sentences = view.field.sentences.slice(passage.firstSentence, passage.lastSentence + 1);
  if (sentences.some(({ question }) => question)) kinds.add(`${said}asking`);
  if (sentences.some(({ start, end }) => view.read(sense).quoted((start + end) >> 1)))
    kinds.add(`${said}quoting`);
  return kinds;
}

function matchesIn({ matches }: View, { firstSentence, lastSentence }: Passage): readonly Match[] {
  return inSentences(matches, firstSentence, lastSentence);
}

function heaviestWord(view: View, { firstWord, endWord }: Passage): Word | undefined {
  const places = Array.from({ length: endWord - firstWord }, (_, at) => firstWord + at);
  const place = heaviest(places, (at) => view.weigh(view.wordsWithin({ firstWord: at, endWord: at + 1 })));
  return place === undefined ? undefined : view.field.words[place];
}

/** The first of those that weigh most for the answer; nothing where none does. */
function heaviest<T>(list: readonly T[], weightOf: (one: T) => number): T | undefined {
  let most: T | undefined;
  let weight = 0;
  for (const one of list) {
    const own = weightOf(one);
    if (own <= weight) continue;
    most = one;
    weight = own;
  }
  return most;
}
