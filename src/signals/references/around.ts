import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { type Care, care, careBetween } from "../care/index.js";

/** A match of this pattern lies in the sentence. */
export function matchesIn(view: View, pattern: string, sentence: number): boolean {
  return view.near.shares([pattern], { sentence });
}

/** Neighbouring sentences of the same paragraph. */
export function near(view: View, sentence: number): readonly number[] {
  const here = view.field.sentences[sentence]?.paragraph;
  return [sentence - 1, sentence + 1].filter((index) => view.field.sentences[index]?.paragraph === here);
}

/** He or she goes on in this sentence. */
function goesOn(view: View, sentence: number): boolean {
  return matchesIn(view, "pronoun", sentence);
}

/** How much care is told in the sentence, and in neighbours that go on about the same person: strong words count two. */
export function toldNear(view: View, match: Pick<Match, "sentence" | "firstWord">): number {
  return weightOf(view, storyOf(view, match));
}

/** How much care these sentences tell. */
export function weightOf(view: View, sentences: readonly number[]): number {
  const kinds = new Map<string, number>();
  for (const one of sentences.flatMap((sentence) => careIn(view, sentence)))
    kinds.set(one.kind, one.strong ? 2 : 1);
  if (isSetIn(view, sentences)) kinds.set("setting", 2);
  kinds.set("bedside", Math.min(bedsideTalk(view, sentences), mostTalk));
  return [...kinds.values()].reduce((sum, weight) => sum + weight, 0);
}

const mostTalk = 2;

/** How many different words of the bedside these sentences hold that tell of no care by themselves. */
export function bedsideTalk(view: View, sentences: readonly number[]): number {
  if (sentences.some((sentence) => matchesIn(view, "colleague", sentence))) return 0;
  const words = sentences.flatMap((sentence) => {
    const told = careIn(view, sentence);
    return patternIn(view, "bedside", sentence)
      .filter(({ start, end }) => !told.some((one) => one.strong && one.start < end && start < one.end))
      .map(({ start, end }) => view.field.text.slice(start, end).toLowerCase());
  });
  return new Set(words).size;
}

/** Matches of this pattern in the sentence. */
export function patternIn(view: View, pattern: string, sentence: number): readonly Match[] {
  const bounds = view.field.sentences[sentence];
  return bounds === undefined ? [] : view.near.overlapping([pattern], bounds);
}

/** The care that the sentence tells of. */
export function careIn(view: View, sentence: number): readonly Care[] {
  const bounds = view.field.sentences[sentence];
  return bounds === undefined ? [] : careBetween(view.read(care), bounds.firstWord, bounds.endWord);
}

/** The scene is a ward, and nobody at work is spoken of. */
function isSetIn(view: View, sentences: readonly number[]): boolean {
  return sentences.some(
    (sentence) =>
      (matchesIn(view, "setting", sentence) ||
        matchesIn(view, "at-work", sentence) ||
        opensWithWard(view, sentence)) &&
      !matchesIn(view, "colleague", sentence),
  );
}

/** "Burn unit, my side of the hall." */
function opensWithWard(view: View, sentence: number): boolean {
  const first = view.field.sentences[sentence]?.firstWord;
  return (
    sentence > 0 &&
    first !== undefined &&
    view.near.firstIn(["opening-ward"], { sentence })?.firstWord === first
  );
}

/** A match of this pattern overlaps. */
export function isOver(view: View, match: Match, pattern: string): boolean {
  return view.near.covers([pattern], match);
}

const modalReach = 5;

/** Words after it say what may, should or usually does happen: general talk. */
export function isGeneric(view: View, match: Match): boolean {
  return view.near.after(["modal"], match, modalReach - 1) !== undefined;
}

/** Sentences that tell of the person of this match: its own, the one before it when a pronoun or "the …" leads back, and those that go on. */
function storyOf(
  view: View,
  { sentence, firstWord }: Pick<Match, "sentence" | "firstWord">,
): readonly number[] {
  const story = [sentence];
  const paragraph = view.field.sentences[sentence]?.paragraph;
  if (isDefinite(view, firstWord) || goesOn(view, sentence)) story.push(sentence - 1);
  for (let next = sentence + 1; next <= sentence + longestStory; next++) {
    const bounds = view.field.sentences[next];
    if (bounds?.paragraph !== paragraph || bounds === undefined) break;
    if (!goesOn(view, next) && !isSetIn(view, [next]) && bounds.endWord - bounds.firstWord > shortest) break;
    story.push(next);
  }
  return story;
}

const longestStory = 5;
/** Fragments of up to so many words belong to the story around them: "Bed nine." */
const shortest = 5;

export function isDefinite(view: View, word: number): boolean {
  const first = view.field.words[word]?.folded;
  return first === "the" || first === "this" || first === "that" || first === "our";
}
