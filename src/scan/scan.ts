import type { Document, DocumentField, Sentence } from "../text/index.js";
import { anchorsOf } from "./anchors.js";
import { byPosition, type Match, textMatch, wordMatch } from "./match.js";
import type { CompiledPattern } from "./compiled.js";
import { type CompiledPhrase, joinIndexes, type PhraseIndex, startingAt } from "./phrase-index.js";
import { matchItems } from "./phrases.js";
import { shapeMatches } from "./shape-scan.js";
import type { PatternTable } from "./tables.js";

/** What the scan saw: for each table of patterns, the matches in each field of the document. */
export type Signals = ReadonlyMap<PatternTable, ReadonlyMap<DocumentField, readonly Match[]>>;

/** Tables of patterns with one index for all of their phrases. */
export interface ScanTables {
  readonly tables: readonly PatternTable[];
  readonly index: PhraseIndex;
}

/** Joins tables, so that the words of a text are looked up once for all of them. */
export function joinTables(tables: readonly PatternTable[]): ScanTables {
  return { tables, index: joinIndexes(tables.map(({ index }) => index)) };
}

/** Looks for every table's patterns in every field. */
export function scan(document: Document, { tables, index }: ScanTables): Signals {
  const signals = new Map(tables.map((table) => [table, new Map<DocumentField, readonly Match[]>()]));
  for (const field of document.fields) {
    const phrases = phraseMatches(field, index);
    for (const [table, byField] of signals) byField.set(field, matchesOf(table, field, phrases));
  }
  return signals;
}

/** Matches of one table's patterns in a field that is not part of the document, such as another reading of one. */
export function scanField(field: DocumentField, table: PatternTable): readonly Match[] {
  return matchesOf(table, field, phraseMatches(field, table.index));
}

type PhraseMatches = ReadonlyMap<CompiledPattern, readonly Match[]>;

/**
 * All matches of one table, in order of their start.
 * Matches of one pattern never overlap (leftmost, then longest); those of different patterns may.
 */
function matchesOf({ patterns }: PatternTable, field: DocumentField, phrases: PhraseMatches): readonly Match[] {
  const worded = patterns.flatMap((pattern) => phrases.get(pattern) ?? []);
  const others = patterns.flatMap((pattern) => [...shapeMatches(pattern, field), ...anchorMatches(pattern, field)]);
  if (worded.length + others.length < 2) return worded.length === 0 ? others : worded;
  return [...withoutOverlaps(worded), ...others].sort(byPosition);
}

function phraseMatches(field: DocumentField, index: PhraseIndex): PhraseMatches {
  const matches = new Map<CompiledPattern, Match[]>();
  field.sentences.forEach((bounds, sentence) => {
    for (let at = bounds.firstWord; at < bounds.endWord; at++) {
      const word = field.words[at];
      if (word === undefined) continue;
      for (const phrases of startingAt(index, word)) for (const phrase of phrases) matchPhrase(phrase, { field, bounds, at, sentence, matches });
    }
  });
  return matches;
}

interface Place {
  readonly field: DocumentField;
  readonly bounds: Sentence;
  readonly at: number;
  readonly sentence: number;
  readonly matches: Map<CompiledPattern, Match[]>;
}

function matchPhrase({ items, of }: CompiledPhrase, { field, bounds, at, sentence, matches }: Place): void {
  const end = matchItems(items, at, { words: field.words, classes: of.classes, end: bounds.endWord, exact: of.pattern.case === "exact" });
  if (end <= at) return;
  const match = wordMatch(of, field, { firstWord: at, endWord: end, sentence });
  const listed = matches.get(of);
  if (listed === undefined) matches.set(of, [match]);
  else listed.push(match);
}

function anchorMatches(compiled: CompiledPattern, field: DocumentField): readonly Match[] {
  const { anchor } = compiled.pattern;
  if (anchor === undefined) return [];
  return anchorsOf(field.text)
    .filter(({ kind }) => kind === anchor)
    .map(({ start, end }) => textMatch(compiled, field, start, end));
}

function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const ends = new Map<string, number>();
  return [...matches].sort(byPosition).filter((match) => {
    if (match.start < (ends.get(match.pattern) ?? 0)) return false;
    ends.set(match.pattern, match.end);
    return true;
  });
}
