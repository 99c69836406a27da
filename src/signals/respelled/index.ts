import { defineSignal, type View } from "../../detect/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { closeSpellings, glue, ordinary, vocabulary } from "./vocabulary.js";

/**
 * The field with words of contempt put right that were disguised: a letter swapped or left out, digits for letters,
 * two words run together, letters spaced out. Offsets stay those of the text; undefined when nothing was disguised.
 */
export const respelled = /* @__PURE__ */ defineSignal<DocumentField | undefined>({ id: "respelled", derive });

function derive({ field }: View): DocumentField | undefined {
  const firsts: number[] = [];
  const words: Word[] = [];
  let changed = false;
  for (let at = 0; at < field.words.length; ) {
    const { taken, readings } = readingAt(field.words, at);
    for (let skipped = 0; skipped < taken; skipped++) firsts.push(words.length);
    words.push(...readings);
    changed ||= readings[0] !== field.words[at];
    at += taken;
  }
  if (!changed) return undefined;
  firsts.push(words.length);
  const sentences = field.sentences.map((sentence) => ({
    ...sentence,
    firstWord: firsts[sentence.firstWord] ?? 0,
    endWord: firsts[sentence.endWord] ?? words.length,
  }));
  return { ...field, words, sentences };
}

interface Reading {
  /** How many words as written it stands for. */
  readonly taken: number;
  readonly readings: readonly Word[];
}

function readingAt(words: readonly Word[], at: number): Reading {
  const word = words[at] as Word;
  const spaced = spacedAt(words, at);
  if (spaced !== undefined) return spaced;
  const plain = withoutDigits(word);
  if (vocabulary.has(word.base) || word.digits || (word.base.length < 4 && plain === word.base))
    return { taken: 1, readings: [word] };
  const close = vocabulary.has(plain) ? plain : closeSpellings.get(plain);
  if (close !== undefined) return { taken: 1, readings: [spelt(word, close)] };
  return { taken: 1, readings: parted(word, plain) ?? [word] };
}

const leastSpaced = 3;

/** Single letters in a row that spell a known word, with or without an article before them. */
function spacedAt(words: readonly Word[], at: number): Reading | undefined {
  let end = at;
  while (words[end]?.raw.length === 1) end++;
  for (let last = end; last - at >= leastSpaced; last--) {
    const run = words.slice(at, last);
    const joined = run.map(({ folded }) => folded).join("");
    if (vocabulary.has(joined))
      return {
        taken: run.length,
        readings: [{ ...spelt(run[0] as Word, joined), end: (run.at(-1) as Word).end }],
      };
  }
  return undefined;
}

const digitLetters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
};

function withoutDigits(word: Word): string {
  return [...word.base].map((char) => digitLetters[char] ?? char).join("");
}

/** Two words run together, one of them known and the other known or a usual neighbour. */
function parted(word: Word, plain: string): readonly Word[] | undefined {
  if (ordinary.has(plain)) return undefined;
  for (let at = 2; at <= plain.length - 2; at++) {
    const [left, right] = [plain.slice(0, at), plain.slice(at)];
    if ((isKnown(left) && (isKnown(right) || glue.has(right))) || (glue.has(left) && isKnown(right))) {
      const middle = Math.min(word.start + at, word.end - 1);
      return [
        { ...spelt(word, left), end: middle },
        { ...spelt(word, right), start: middle },
      ];
    }
  }
  return undefined;
}

const leastKnown = 4;

function isKnown(part: string): boolean {
  return part.length >= leastKnown && vocabulary.has(part);
}

function spelt(word: Word, as: string): Word {
  return { ...word, folded: as + word.folded.slice(word.base.length), base: as };
}
