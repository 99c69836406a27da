import { type DocumentField, flagsInRow, isCapital, isDigits, rowLength } from "../text/index.js";
import { canStand, type Reach } from "./follow.js";
import { knownWordsOf, saysNumber } from "./lexicon.js";
import { anyWord, bitOf, type Listed, type Phrase, type PhraseIndex } from "./phrase-index.js";

/** A phrase whose rarest part stands at a word. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly word: number;
  readonly sentence: number;
}

/** Where the phrases of each table may stand; by position of the table. */
export interface Noted {
  /** Positions of the tables that have a telling one. */
  readonly places: readonly number[];
  /** Phrases that say something by themselves. */
  readonly telling: readonly (readonly Candidate[] | undefined)[];
  /** Phrases that are only the context of another. */
  readonly context: readonly (readonly Candidate[] | undefined)[];
  readonly reach: Reach;
}

/** Goes over the words of a field once, and notes where phrases may stand. */
export function noteAll(field: DocumentField, index: PhraseIndex, tables: number): Noted {
  const { rows, sentences } = field;
  const known = { ...knownWordsOf(rows, index.lexicon), words: index.lexicon.words };
  const notes: Notes = { places: [], telling: new Array(tables), context: new Array(tables) };
  sentences.forEach(({ firstWord, endWord }, sentence) => {
    const within: Within = { rows, ...known, end: endWord, exact: false, firstWord, sentence };
    for (let word = firstWord; word < endWord; word++) noteWord(word, within, index, notes);
  });
  return { ...notes, reach: { rows, ...known, end: rows.count, exact: false } };
}

interface Notes {
  readonly places: number[];
  readonly telling: (Candidate[] | undefined)[];
  readonly context: (Candidate[] | undefined)[];
}

/** One sentence. */
interface Within extends Reach {
  readonly firstWord: number;
  readonly sentence: number;
}

function noteWord(word: number, within: Within, index: PhraseIndex, notes: Notes): void {
  const id = within.ids[word] as number;
  const base = within.bases[word] as number;
  if (id !== 0) note(index.byWord[id], word, within, notes);
  if (base !== id && base !== 0) note(index.byWord[base], word, within, notes);
  const flags = within.rows.cells[word * rowLength + flagsInRow] as number;
  if ((flags & isCapital) !== 0) note(index.atCapital, word, within, notes);
  if ((flags & isDigits) !== 0 || saysNumber(id)) note(index.atNumber, word, within, notes);
}

function note(listed: Listed | undefined, word: number, within: Within, notes: Notes): void {
  if (listed === undefined) return;
  const { phrases, masks } = listed;
  const before = word > within.firstWord ? bitsAt(word - 1, within) : 0;
  const after = word + 1 < within.end ? bitsAt(word + 1, within) : 0;
  for (let at = 0; at < phrases.length; at++) {
    if (isRuledOut(masks[at * 2] as number, before) || isRuledOut(masks[at * 2 + 1] as number, after))
      continue;
    const phrase = phrases[at] as Phrase;
    if (fits(phrase, word, within)) add({ phrase, word, sentence: within.sentence }, notes);
  }
}

/** Bits of a word, with and without its possessive ending. */
function bitsAt(word: number, { ids, bases }: Within): number {
  return bitOf(ids[word] as number) | bitOf(bases[word] as number);
}

function isRuledOut(mask: number, bits: number): boolean {
  return mask !== anyWord && (mask & bits) === 0;
}

function add(candidate: Candidate, { places, telling, context }: Notes): void {
  const { table, of } = candidate.phrase;
  const isContext = of.pattern.context === true;
  const by = isContext ? context : telling;
  const listed = by[table];
  if (listed !== undefined) listed.push(candidate);
  else {
    by[table] = [candidate];
    if (!isContext) places.push(table);
  }
}

/** Most phrases are ruled out by the words beside their rarest one. */
function fits({ pivot: { least, before, after } }: Phrase, word: number, within: Within): boolean {
  if (word - least < within.firstWord) return false;
  if (after !== undefined && (word + 1 >= within.end || !canStand(after, word + 1, within))) return false;
  return before === undefined || canStand(before, word - 1, within);
}
