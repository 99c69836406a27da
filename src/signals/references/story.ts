import type { View } from "../../detect/index.js";
import { singleAuthor } from "../single-author/index.js";
import { careIn, matchesIn, patternIn } from "./around.js";
import { type Called, type Sure, wordSet } from "./called.js";

/** Sentences before and after a name over which a post tells of one life. */
const reach = 3;
/** So much of a body, its care and its turning is the story of a patient. */
const enough = 4;
const leastOfBody = 2;

/**
 * "Nobody expected Ada to throw the first pitch. In May a line drive fractured her skull.": a house tells of somebody
 * named, of a body and of what became of it; and that person neither works, gives, speaks nor governs there.
 */
export function isTheStory(view: View, one: Called): Sure | undefined {
  if (one.kind !== "person" || !mayBePatient(one) || view.read(singleAuthor)) return undefined;
  const told = sentencesAround(view, one.sentence);
  if (told.some((sentence) => hasPart(view, sentence))) return undefined;
  const has = (pattern: string) => told.some((sentence) => matchesIn(view, pattern, sentence));
  // A torn hamstring alone is the talk of every sports page.
  if (!has("remedy") && !has("setting") && !hasClinician(view, told)) return undefined;
  const ofBody = bodyIn(view, told);
  const sum =
    ofBody +
    (one.person?.cues.includes("care") ? 1 : 0) +
    (has("turning") ? 1 : 0) +
    (has("us") ? 1 : 0) +
    (has("clinician") ? 1 : 0);
  return ofBody >= leastOfBody && sum >= enough ? "likely" : undefined;
}

/** "Meet Ada Quill" is said of patients and of those at work. */
function mayBePatient({ person }: Called): boolean {
  return person?.role === "unknown" || person?.cues.includes("contact") === true;
}

function sentencesAround({ field }: View, sentence: number): readonly number[] {
  const here = field.sentences[sentence]?.paragraph;
  return Array.from({ length: reach * 2 + 1 }, (_, index) => sentence - reach + index).filter(
    (at) => field.sentences[at]?.paragraph === here,
  );
}

function hasClinician(view: View, sentences: readonly number[]): boolean {
  return sentences
    .flatMap((sentence) => patternIn(view, "clinician", sentence))
    .some(({ endWord }) => !teams.has(view.field.words[endWord - 1]?.folded ?? ""));
}

/** Others than clinicians have teams and coaches. */
const teams = /* @__PURE__ */ wordSet("team teams crew coach trainer manager captain");

function hasPart(view: View, sentence: number): boolean {
  return matchesIn(view, "part", sentence) || matchesIn(view, "own-family", sentence);
}

/** Different words for a body and its care; what is somebody's own, and what happened to somebody, counts two. */
function bodyIn(view: View, sentences: readonly number[]): number {
  const words = new Set<string>();
  let own = 0;
  let happened = 0;
  for (const sentence of sentences) {
    const bounds = view.field.sentences[sentence];
    if (bounds === undefined) continue;
    for (const { start, end } of view.near.overlapping(["limb", "remedy"], bounds))
      words.add(view.field.text.slice(start, end).toLowerCase());
    if (matchesIn(view, "own-limb", sentence)) own = 1;
    for (const { start, end, strong } of careIn(view, sentence)) {
      words.add(view.field.text.slice(start, end).toLowerCase());
      if (strong) happened = 1;
    }
  }
  return words.size + own + happened;
}
