import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { viewNouns } from "../../../lexicons/index.js";
import { literalsOf } from "../../../scan/index.js";
import { ownWords } from "../../../signals/index.js";

/** A sentence that was asked for word by word: `exact`, whatever its quotation marks, capitals and line breaks, or `close`, with what differs as cues. */
export const disclaimerRequiredText = /* @__PURE__ */ defineDetector({
  id: "disclaimer/required-text",
  title: "Required sentence",
  patterns: [],
  params: ["texts"],
  uses: [ownWords],
  judge,
});

/** Share of the asked words that a sentence must hold, in order, to be a rewording. */
const leastShare = 0.6;
/** Words beyond the asked ones that a rewording may reach over. */
const slack = 6;

function judge(view: View): readonly Sighting[] {
  const asked = (view.params.texts ?? [])
    .map((text) => literalsOf(String(text)).map(({ folded }) => folded))
    .filter((words) => words.length > 0);
  const exact = asked.flatMap((words) => exactIn(view, words));
  if (exact.length > 0) return exact;
  const reworded = asked.map((words) => closestIn(view, words)).filter((sighting) => sighting !== undefined);
  return reworded.length > 0 ? reworded : inOtherWords(view, asked);
}

function exactIn(view: View, asked: readonly string[]): readonly Sighting[] {
  const { words } = view.field;
  const found: Sighting[] = [];
  for (let at = 0; at + asked.length <= words.length; at++) {
    if (asked.every((word, index) => words[at + index]?.folded === word))
      found.push({ ...span(view, at, at + asked.length), pattern: "exact", confidence: "certain", cues: [] });
  }
  return found;
}

function span({ field }: View, firstWord: number, endWord: number): Pick<Sighting, "start" | "end"> {
  return { start: field.words[firstWord]?.start ?? 0, end: field.words[endWord - 1]?.end ?? 0 };
}

function close(view: View, firstWord: number, endWord: number, cues: readonly string[]): Sighting {
  return { ...span(view, firstWord, endWord), pattern: "close", confidence: "likely", cues };
}

/** The stretch of a sentence with most of the asked words in order. */
function closestIn(view: View, asked: readonly string[]): Sighting | undefined {
  let best: Alignment = { first: 0, end: 0, common: 0 };
  const wanted = new Set(asked);
  for (const { firstWord, endWord } of view.field.sentences) {
    const words = view.field.words.slice(firstWord, endWord).map(({ folded }) => folded);
    if (words.filter((word) => wanted.has(word)).length < asked.length * leastShare) continue;
    const alignment = align(words, asked);
    if (alignment.common > best.common)
      best = { first: firstWord + alignment.first, end: firstWord + alignment.end, common: alignment.common };
  }
  const length = best.end - best.first;
  if (best.common < asked.length * leastShare || length > asked.length + slack) return undefined;
  const cues = [
    ...(best.common < asked.length ? ["word-missing"] : []),
    ...(length > best.common ? ["word-other"] : []),
  ];
  return close(view, best.first, best.end, cues);
}

interface Alignment {
  readonly first: number;
  readonly end: number;
  /** How many asked words stand there in order. */
  readonly common: number;
}

const none: Alignment = { first: 0, end: 0, common: 0 };

/** Longest common subsequence, with the stretch it covers; the work grows with the product of both lengths, and a required sentence is short. */
function align(words: readonly string[], asked: readonly string[]): Alignment {
  let above: readonly Alignment[] = asked.map(() => none);
  words.forEach((word, at) => {
    const row: Alignment[] = [];
    asked.forEach((want, index) => {
      const before = index === 0 ? none : (above[index - 1] ?? none);
      const joined = word === want ? join(before, at) : none;
      row.push(longer(longer(joined, above[index] ?? none), row[index - 1] ?? none));
    });
    above = row;
  });
  return above.at(-1) ?? none;
}

function join(before: Alignment, at: number): Alignment {
  return { first: before.common === 0 ? at : before.first, end: at + 1, common: before.common + 1 };
}

/** More words in common; of as many, the shorter stretch. */
function longer(a: Alignment, b: Alignment): Alignment {
  if (a.common !== b.common) return a.common > b.common ? a : b;
  return a.end - a.first <= b.end - b.first ? a : b;
}

/** Where the asked words are about views, any other way to say whose they are is a rewording. */
function inOtherWords(view: View, asked: readonly (readonly string[])[]): readonly Sighting[] {
  if (!asked.some((words) => words.some((word) => viewNouns.includes(word)))) return [];
  return view
    .read(ownWords)
    .filter(({ says, cues }) => says !== "aside" && cues.length === 0)
    .slice(0, 1)
    .map(({ match }) => close(view, match.firstWord, match.endWord, ["word-missing", "word-other"]));
}
