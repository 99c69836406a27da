import type { DocumentField, Sentence } from "../text/index.js";
import { furthest } from "./follow.js";
import { type KnownWords, knownWordsOf } from "./lexicon.js";
import { blockLength, blocksKept, clearBlock, markBlock, type Stretch, startOver } from "./marks.js";
import { type Match, wordMatch } from "./match.js";
import type { Owner, PhraseIndex } from "./phrase-index.js";
import {
  byteOf,
  endInPhrase,
  marksInPhrase,
  patternInPhrase,
  phraseHead,
  stepsInPhrase,
  wordsInPhrase,
} from "./program.js";
import { longestSpan } from "./steps.js";
import type { Mark } from "./terms.js";

/** Matches of the phrases of each table, by its position, in no order and with those that overlap. */
export interface Found {
  /** Positions of the tables of which a phrase that says something by itself matched. */
  readonly places: readonly number[];
  readonly telling: readonly (Match[] | undefined)[];
  /** Matches that are only the context of another. */
  readonly context: readonly (Match[] | undefined)[];
  readonly known: KnownWords;
}

/** Goes over the words of a field once, and finds every phrase. */
export function findAll(field: DocumentField, index: PhraseIndex, tables: number): Found {
  const known = knownWordsOf(field.rows, index.lexicon);
  const found: Finding = { places: [], telling: new Array(tables), context: new Array(tables), known };
  field.sentences.forEach(({ firstWord, endWord }: Sentence, sentence) => {
    findIn({ rows: field.rows, ...known, first: firstWord, end: endWord, sentence }, index, found);
  });
  return found;
}

interface Finding extends Found {
  readonly places: number[];
  readonly telling: (Match[] | undefined)[];
  readonly context: (Match[] | undefined)[];
}

interface InSentence extends Stretch {
  readonly sentence: number;
}

/** Marks a sentence block by block, one block ahead of the one that is searched. */
function findIn(stretch: InSentence, index: PhraseIndex, found: Finding): void {
  const { marks } = index;
  const search: Search = { stretch, index, found };
  const blocks = Math.ceil((stretch.end - stretch.first) / blockLength);
  startOver(marks);
  markBlock(0, stretch, marks);
  for (let block = 0; block < blocks; block++) {
    clearBlock(block + 2, marks);
    if (block + 1 < blocks) markBlock(block + 1, stretch, marks);
    searchBlock(block, search);
  }
}

interface Search {
  readonly stretch: InSentence;
  readonly index: PhraseIndex;
  readonly found: Finding;
}

function searchBlock(block: number, search: Search): void {
  const { marks, woken } = search.index;
  const met = marks.met[block & 3] as Int32Array;
  const count = marks.counts[block & 3] as number;
  for (let place = 0; place < count; place++) {
    const mark = met[place] as Mark;
    const end = woken.starts[mark + 1] as number;
    for (let each = woken.starts[mark] as number; each < end; each++)
      followFrom(woken.list[each] as number, mark, block, search);
  }
}

/** Adds every match of a phrase that has its rarest part in a block. */
function followFrom(phrase: number, mark: Mark, block: number, search: Search): void {
  for (let left = candidates(phrase, mark, block, search.index); left !== 0; left &= left - 1)
    followAt(phrase, block * blockLength + furthest(left & -left), search);
}

/** Bits of the words of a block where the mark stands between what the phrase asks for right before and after it. */
function candidates(
  phrase: number,
  mark: Mark,
  block: number,
  { code, marks, follower }: PhraseIndex,
): number {
  const packed = code[phrase + marksInPhrase] as number;
  const before = phrase + phraseHead;
  const after = before + byteOf(packed, 0);
  const end = after + byteOf(packed, 1);
  const first = block * blockLength;
  let bits = marks.cells[mark * blocksKept + (block & 3)] as number;
  if (after > before) bits &= follower.standing(before, after, first - 1);
  if (end > after && bits !== 0) bits &= follower.standing(after, end, first + 1);
  return bits;
}

/** Adds every match of a phrase that has its rarest part at this word of the sentence. */
function followAt(phrase: number, word: number, search: Search): void {
  const { code, follower } = search.index;
  const packed = code[phrase + wordsInPhrase] as number;
  const end = code[phrase + endInPhrase] as number;
  const steps = stepsInPhrase(code, phrase);
  const last = word - byteOf(packed, 0);
  const from = Math.max(0, word - Math.min(byteOf(packed, 1), longestSpan - 1));
  const more = last - from;
  if (more < 0) return;
  // Most candidates are ruled out by one look at all of the words that they may start at.
  const fits = more + byteOf(packed, 2) <= longestSpan;
  if (more > 0 && fits && follower.endsOf(steps, end, (2 << more) - 1, from) === 0) return;
  for (let start = from; start <= last; start++) {
    const ends = follower.endsOf(steps, end, 1, start);
    if (ends !== 0) add(phrase, start, furthest(ends), search);
  }
}

function add(phrase: number, start: number, words: number, { stretch, index, found }: Search): void {
  const { of, table } = index.owners[index.code[phrase + patternInPhrase] as number] as Owner;
  const firstWord = stretch.first + start;
  const where = { firstWord, endWord: firstWord + words, sentence: stretch.sentence };
  const match = wordMatch(of, stretch.rows, where);
  const isContext = of.pattern.context === true;
  const lists = isContext ? found.context : found.telling;
  const listed = lists[table];
  if (listed !== undefined) listed.push(match);
  else {
    lists[table] = [match];
    if (!isContext) found.places.push(table);
  }
}
