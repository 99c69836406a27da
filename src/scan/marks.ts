import { flagsInRow, isCapital, isDigits, rowLength, startInRow, type WordRows } from "../text/index.js";
import { saysNumber, type WordId } from "./lexicon.js";
import { type Lists, listsOf } from "./lists.js";
import { put, remembered } from "./steps.js";
import { capitalMark, type Mark, numberMark, type Term, type TermBook } from "./terms.js";

/** What stands at each word, by its number. */
export interface MarkTables {
  /** Marks of terms of one word, by its number. */
  readonly ofWord: Lists;
  /** Terms of several words by the first two of them, and those of which the case of letters counts. */
  readonly pairs: ReadonlyMap<WordId, ReadonlyMap<WordId, readonly Term[]>>;
  readonly spelled: ReadonlyMap<WordId, readonly Term[]>;
}

/**
 * Where each mark stands in a part of a text, as bits: one a word, in blocks of 32 words of which four are kept.
 * It is made once and written over; nobody may keep it over two scans.
 */
export interface Marks {
  readonly tables: MarkTables;
  /** Four numbers a mark, one for each block, so that they lie side by side. */
  readonly cells: Int32Array;
  /** Marks that stand in each block, in no order, and how many. */
  readonly met: readonly Int32Array[];
  readonly counts: Int32Array;
}

/** Words to be marked: the known ones of a text from `first` up to `end`. */
export interface Stretch {
  readonly rows: WordRows;
  readonly ids: Int32Array;
  readonly bases: Int32Array;
  readonly first: number;
  readonly end: number;
}

export const blockLength = 32;
export const blocksKept = 4;
const blocks = [0, 1, 2, 3] as const;

export function markTablesOf({ terms, numbers }: TermBook): MarkTables {
  const byWord: (readonly Mark[])[] = new Array<readonly Mark[]>(numbers.words.length).fill([]);
  const pairs = new Map<WordId, Map<WordId, Term[]>>();
  const spelled = new Map<WordId, Term[]>();
  for (const term of terms.values()) {
    const [first, second] = term.ids as [WordId, ...WordId[]]; // a term has a word
    if (second !== undefined)
      put(
        remembered(pairs, first, () => new Map<WordId, Term[]>()),
        second,
        term,
      );
    else if (term.spellings !== undefined) put(spelled, first, term);
    else byWord[first] = term.marks;
  }
  return { ofWord: listsOf(byWord), pairs, spelled };
}

export function marksFor(tables: MarkTables, { marks: size }: TermBook): Marks {
  return {
    tables,
    cells: new Int32Array(size * blocksKept),
    met: blocks.map(() => new Int32Array(size)),
    counts: new Int32Array(blocksKept),
  };
}

/** Marks the words of one block of a stretch, the first of which is block 0. */
export function markBlock(block: number, stretch: Stretch, marks: Marks): void {
  const end = Math.min(stretch.end, stretch.first + (block + 1) * blockLength);
  for (let word = stretch.first + block * blockLength; word < end; word++) markWord(word, stretch, marks);
}

/** Forgets what stands in a block, so that another can take its place. */
export function clearBlock(block: number, { cells, met, counts }: Marks): void {
  const at = block & 3;
  const marks = met[at] as Int32Array;
  const count = counts[at] as number;
  for (let each = 0; each < count; each++) cells[(marks[each] as Mark) * blocksKept + at] = 0;
  counts[at] = 0;
}

/** Forgets everything; before each use, since one that was cut short, as by a full stack, leaves bits behind. */
export function startOver(marks: Marks): void {
  for (let block = 0; block < blocksKept; block++) clearBlock(block, marks);
}

function markWord(word: number, stretch: Stretch, marks: Marks): void {
  const { rows, ids, bases, first } = stretch;
  const at = word - first;
  const id = ids[word] as WordId;
  const base = bases[word] as WordId;
  const flags = rows.cells[word * rowLength + flagsInRow] as number;
  if ((flags & isCapital) !== 0) mark(capitalMark, at, marks);
  if ((flags & isDigits) !== 0 || saysNumber(id)) mark(numberMark, at, marks);
  if (id !== 0) markKnown(id, word, stretch, marks);
  if (base !== id && base !== 0) markKnown(base, word, stretch, marks);
}

function markKnown(id: WordId, word: number, stretch: Stretch, marks: Marks): void {
  const { ofWord, pairs, spelled } = marks.tables;
  const at = word - stretch.first;
  const end = ofWord.starts[id + 1] as number;
  for (let each = ofWord.starts[id] as number; each < end; each++) mark(ofWord.list[each] as Mark, at, marks);
  for (const term of spelled.get(id) ?? none) markTerm(term, word, stretch, marks);
  const seconds = pairs.get(id);
  if (seconds === undefined || word + 1 >= stretch.end) return;
  const next = stretch.ids[word + 1] as WordId;
  const nextBase = stretch.bases[word + 1] as WordId;
  for (const term of seconds.get(next) ?? none) markTerm(term, word, stretch, marks);
  if (nextBase === next) return;
  for (const term of seconds.get(nextBase) ?? none) markTerm(term, word, stretch, marks);
}

const none: readonly Term[] = [];

/** Marks a term that starts at a word, when the rest of it stands there and is spelled as it asks. */
function markTerm({ ids, spellings, marks: some }: Term, word: number, stretch: Stretch, marks: Marks): void {
  if (word + ids.length > stretch.end) return;
  for (let each = 2; each < ids.length; each++) {
    const id = ids[each] as WordId;
    if (stretch.ids[word + each] !== id && stretch.bases[word + each] !== id) return;
  }
  if (spellings !== undefined && !isSpelled(spellings, word, stretch)) return;
  for (const one of some) mark(one, word - stretch.first, marks);
}

function isSpelled(spellings: readonly string[], word: number, { rows }: Stretch): boolean {
  return spellings.every((spelling, each) =>
    rows.text.startsWith(spelling, rows.cells[(word + each) * rowLength + startInRow]),
  );
}

function mark(one: Mark, at: number, { cells, met, counts }: Marks): void {
  const block = (at >> 5) & 3;
  const cell = one * blocksKept + block;
  const before = cells[cell] as number;
  if (before === 0) {
    const count = counts[block] as number;
    (met[block] as Int32Array)[count] = one;
    counts[block] = count + 1;
  }
  cells[cell] = before | (1 << (at & 31));
}
