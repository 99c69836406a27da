import type { Sighting, View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import type { Word } from "../../text/index.js";
import { inSentences } from "../nearby/index.js";
import { sense } from "../sense/index.js";
import { isOpen, type Leaning, leaningOf, type WordedPassage, wording } from "./index.js";

type Judge = (view: View) => readonly Sighting[];

export interface OrLeaning {
  /** How sure a sighting is, and from where on there is one; default `likely`. */
  readonly confidence?: "possible" | "likely";
  /** Words alone say too little: a pattern of the detector must match, though its judgement left it. */
  readonly needsPattern?: true;
  /** The detector judges though none of its patterns says anything; most have nothing to say then. */
  readonly judgesAlways?: true;
  /** What must hold of the text besides. */
  readonly where?: (view: View) => boolean;
}

/** The judgement of a detector, and where no pattern of its own says anything, what all the words and patterns of a passage add up to. */
export function orLeaning(judge: Judge, weights: Leaning, options: OrLeaning = {}): Judge {
  return (view) => {
    const { stirred } = view;
    const seen = stirred || options.judgesAlways ? judge(view) : [];
    if (seen.length > 0 || (stirred && options.needsPattern !== true)) return seen;
    const open = view.read(wording).filter(({ words }) => isOpen(words, weights));
    if (open.length === 0 || view.read(sense).fiction || options.where?.(view) === false) return [];
    return open.flatMap((passage) => leaningIn(view, passage, { weights, options }));
  };
}

function leaningIn(
  view: View,
  passage: WordedPassage,
  { weights, options }: { readonly weights: Leaning; readonly options: OrLeaning },
): readonly Sighting[] {
  const carrier = heaviest(matchesIn(view, passage), ({ pattern }) => weights.kinds[pattern] ?? 0);
  if (carrier === undefined && options.needsPattern) return [];
  const leaning = leaningOf({ kinds: kindsIn(view, passage), words: passage.words }, weights);
  const { confidence = "likely" } = options;
  if (leaning < weights[confidence]) return [];
  const { start, end } = carrier ?? heaviestWord(view, passage, weights) ?? {};
  if (start === undefined || end === undefined) return [];
  return [{ start, end, confidence, pattern: "leaning", cues: [] }];
}

/** What a detector's own patterns show in a passage, and how it is said. */
export function kindsIn(view: View, passage: WordedPassage): ReadonlySet<string> {
  const kinds = new Set(matchesIn(view, passage).map(({ pattern }) => pattern));
  const sentences = view.field.sentences.slice(passage.firstSentence, passage.lastSentence + 1);
  if (sentences.some(({ question }) => question)) kinds.add("said:asking");
  if (sentences.some(({ start, end }) => view.read(sense).quoted((start + end) >> 1)))
    kinds.add("said:quoting");
  return kinds;
}

function matchesIn({ matches }: View, { firstSentence, lastSentence }: WordedPassage): readonly Match[] {
  return inSentences(matches, firstSentence, lastSentence);
}

function heaviestWord({ field }: View, passage: WordedPassage, { words }: Leaning): Word | undefined {
  const weights = words();
  return heaviest(
    field.words.slice(passage.firstWord, passage.endWord),
    ({ folded }) => weights.get(folded) ?? 0,
  );
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
