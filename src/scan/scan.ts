import type { Confidence } from "../model/index.js";
import { type Document, type DocumentField, type Sentence, sentenceOf } from "../text/index.js";
import { type AnchorMatch, anchorsOf } from "./anchors.js";
import type { Item } from "./grammar.js";
import type { CompiledPattern, CompiledPhrase, PatternTable } from "./pattern.js";
import { matchItems, type Reach } from "./phrases.js";
import { matchShape, type ShapePart } from "./shapes.js";
import { validators } from "./validators.js";

/** Where one pattern matched in one field. */
export interface Match {
  readonly pattern: string;
  readonly confidence: Confidence;
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  /** Index after the last word. */
  readonly endWord: number;
  readonly sentence: number;
  /** The validator agreed, or there is none. */
  readonly valid: boolean;
}

/** What the scan saw: for each table of patterns, the matches in each field of the document. */
export type Signals = ReadonlyMap<PatternTable, ReadonlyMap<DocumentField, readonly Match[]>>;

const labelReach = 3;

/** Looks for every table's patterns in every field. */
export function scan(document: Document, tables: readonly PatternTable[]): Signals {
  return new Map(
    tables.map((table) => [table, new Map(document.fields.map((field) => [field, scanField(field, table)]))]),
  );
}
const openingSigns = "+(:#";
const mostSigns = 3;

/**
 * Finds all matches of a detector's patterns in a field, in order of their start.
 * Matches of one pattern never overlap (leftmost, then longest); those of different patterns may.
 */
export function scanField(field: DocumentField, table: PatternTable): readonly Match[] {
  const anchors = table.patterns.some(({ pattern }) => pattern.anchor !== undefined)
    ? anchorsOf(field.text)
    : [];
  const looking: Looking = { field, table, anchors };
  const phrases = withoutOverlaps(phraseMatches(looking));
  const others = table.patterns.flatMap((pattern) => [
    ...shapeMatches(pattern, looking),
    ...anchorMatches(pattern, looking),
  ]);
  return [...phrases, ...others].sort(byPosition);
}

interface Looking {
  readonly field: DocumentField;
  readonly table: PatternTable;
  readonly anchors: readonly AnchorMatch[];
}

function phraseMatches(looking: Looking): readonly Match[] {
  const matches: Match[] = [];
  looking.field.sentences.forEach((sentence, index) => {
    for (let at = sentence.firstWord; at < sentence.endWord; at++) {
      for (const phrase of phrasesAt(looking, at)) {
        const end = matchItems(phrase.items, at, reachOf(phrase.of, looking, sentence.endWord));
        if (end > at) matches.push(wordMatch(phrase.of, looking.field, { at, end, sentence: index }));
      }
    }
  });
  return matches;
}

function phrasesAt({ field, table }: Looking, at: number): readonly CompiledPhrase[] {
  const word = field.words[at];
  if (word === undefined) return [];
  const folded = table.byFirstWord.get(word.folded) ?? [];
  const base = word.base === word.folded ? [] : (table.byFirstWord.get(word.base) ?? []);
  return base.length === 0 && table.anyFirst.length === 0 ? folded : [...folded, ...base, ...table.anyFirst];
}

function reachOf(compiled: CompiledPattern, looking: Looking, end: number): Reach {
  return {
    words: looking.field.words,
    classes: looking.table.classes,
    end,
    exact: compiled.pattern.case === "exact",
  };
}

function wordMatch(
  compiled: CompiledPattern,
  field: DocumentField,
  where: { at: number; end: number; sentence: number },
): Match {
  const start = field.words[where.at]?.start ?? 0;
  const end = field.words[where.end - 1]?.end ?? start;
  const { name: pattern, confidence } = compiled.pattern;
  return {
    pattern,
    confidence,
    start,
    end,
    firstWord: where.at,
    endWord: where.end,
    sentence: where.sentence,
    valid: true,
  };
}

function shapeMatches(compiled: CompiledPattern, looking: Looking): readonly Match[] {
  const { shape } = compiled;
  if (shape === undefined) return [];
  const matches: Match[] = [];
  for (const word of looking.field.words) {
    if (word.start < (matches.at(-1)?.end ?? 0)) continue;
    const range = shapeAt(shape, looking.field.text, word.start);
    if (range !== undefined) matches.push(textMatch(compiled, looking.field, ...range));
  }
  return matches.filter((match) => isLabelled(match, compiled, looking));
}

/** A shape may start at signs such as `+`, `(` or `::` that stand right before the word. */
function shapeAt(
  shape: readonly ShapePart[],
  text: string,
  at: number,
): readonly [number, number] | undefined {
  let start = at;
  while (start > 0 && at - start < mostSigns && openingSigns.includes(text.charAt(start - 1))) start--;
  for (; start <= at; start++) {
    const end = matchShape(shape, text, start);
    if (end > at) return [start, end];
  }
  return undefined;
}

function anchorMatches(compiled: CompiledPattern, looking: Looking): readonly Match[] {
  return looking.anchors
    .filter(({ kind }) => kind === compiled.pattern.anchor)
    .map(({ start, end }) => textMatch(compiled, looking.field, start, end));
}

function textMatch(compiled: CompiledPattern, field: DocumentField, start: number, end: number): Match {
  const firstWord = wordAt(field, start);
  const endWord = Math.max(firstWord + 1, wordAt(field, end));
  const { name, confidence, validator } = compiled.pattern;
  const valid = validator === undefined || validators[validator](field.text.slice(start, end));
  return {
    pattern: name,
    confidence,
    start,
    end,
    firstWord,
    endWord,
    sentence: sentenceOf(field.sentences, firstWord),
    valid,
  };
}

/** Index of the first word that ends after `offset`. */
export function wordAt(field: DocumentField, offset: number): number {
  let low = 0;
  let high = field.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((field.words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isLabelled(match: Match, compiled: CompiledPattern, looking: Looking): boolean {
  if (compiled.labels.length === 0) return true;
  const sentence = looking.field.sentences[match.sentence];
  return (
    sentence !== undefined &&
    compiled.labels.some((label) => labelStands(label, match, { compiled, looking, sentence }))
  );
}

function labelStands(
  label: readonly Item[],
  match: Match,
  where: { compiled: CompiledPattern; looking: Looking; sentence: Sentence },
): boolean {
  const { compiled, looking, sentence } = where;
  const before = reachOf(compiled, looking, match.firstWord);
  for (let at = sentence.firstWord; at < match.firstWord; at++) {
    const end = matchItems(label, at, before);
    if (end > at && match.firstWord - end <= labelReach) return true;
  }
  const after = reachOf(compiled, looking, sentence.endWord);
  for (let at = match.endWord; at <= match.endWord + labelReach && at < sentence.endWord; at++) {
    if (matchItems(label, at, after) > at) return true;
  }
  return false;
}

function byPosition(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end;
}

function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const ends = new Map<string, number>();
  return [...matches].sort(byPosition).filter((match) => {
    if (match.start < (ends.get(match.pattern) ?? 0)) return false;
    ends.set(match.pattern, match.end);
    return true;
  });
}
