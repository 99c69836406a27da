import type { Document, DocumentField, Sentence } from "../text/index.js";
import { anchorsOf } from "./anchors.js";
import type { CompiledPattern } from "./compiled.js";
import { byPosition, type Match, textMatch, wordMatch } from "./match.js";
import { type CompiledPhrase, joinIndexes, type PhraseIndex, startingAt } from "./phrase-index.js";
import { matchItems } from "./phrases.js";
import { shapeMatches } from "./shape-scan.js";
import type { PatternTable } from "./tables.js";

/** What the scan saw: for each field, the matches of the tables that have any. */
export type Signals = ReadonlyMap<DocumentField, ReadonlyMap<PatternTable, readonly Match[]>>;

/** Tables of patterns with one index for all of their phrases. */
export interface ScanTables {
  readonly index: PhraseIndex;
  /** Patterns with a shape or an anchor. */
  readonly others: readonly CompiledPattern[];
  readonly owners: ReadonlyMap<CompiledPattern, PatternTable>;
}

/** Joins tables, so that the words of a text are looked up once for all of them. */
export function joinTables(tables: readonly PatternTable[]): ScanTables {
  return {
    index: joinIndexes(tables.map(({ index }) => index)),
    others: tables.flatMap(({ patterns }) =>
      patterns.filter(({ shape, pattern }) => shape !== undefined || pattern.anchor !== undefined),
    ),
    owners: new Map(tables.flatMap((table) => table.patterns.map((pattern) => [pattern, table] as const))),
  };
}

/** Looks for every table's patterns in every field. */
export function scan(document: Document, tables: ScanTables): Signals {
  return new Map(document.fields.map((field) => [field, matchesIn(field, tables)]));
}

/** Matches of one table's patterns in a field that is not part of the document, such as another reading of one. */
export function scanField(field: DocumentField, table: PatternTable): readonly Match[] {
  return matchesIn(field, joinTables([table])).get(table) ?? [];
}

/**
 * All matches in a field by table, in order of their start.
 * Matches of one pattern never overlap (leftmost, then longest); those of different patterns may.
 */
function matchesIn(
  field: DocumentField,
  { index, others, owners }: ScanTables,
): ReadonlyMap<PatternTable, readonly Match[]> {
  const found = new Map<PatternTable, Match[]>();
  const note = (of: CompiledPattern, matches: readonly Match[]) => {
    const table = owners.get(of);
    if (table === undefined || matches.length === 0) return;
    const listed = found.get(table);
    if (listed === undefined) found.set(table, [...matches]);
    else listed.push(...matches);
  };
  for (const [of, matches] of phraseMatches(field, index)) note(of, matches);
  for (const [table, matches] of found) found.set(table, withoutOverlaps(matches));
  for (const of of others) note(of, [...shapeMatches(of, field), ...anchorMatches(of, field)]);
  for (const matches of found.values()) matches.sort(byPosition);
  return found;
}

type PhraseMatches = ReadonlyMap<CompiledPattern, readonly Match[]>;

function phraseMatches(field: DocumentField, index: PhraseIndex): PhraseMatches {
  const matches = new Map<CompiledPattern, Match[]>();
  field.sentences.forEach((bounds, sentence) => {
    for (let at = bounds.firstWord; at < bounds.endWord; at++) {
      const word = field.words[at];
      if (word === undefined) continue;
      for (const phrases of startingAt(index, word))
        for (const phrase of phrases) matchPhrase(phrase, { field, bounds, at, sentence, matches });
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
  const end = matchItems(items, at, {
    words: field.words,
    classes: of.classes,
    end: bounds.endWord,
    exact: of.pattern.case === "exact",
  });
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

function withoutOverlaps(matches: readonly Match[]): Match[] {
  const ends = new Map<string, number>();
  return [...matches].sort(byPosition).filter((match) => {
    if (match.start < (ends.get(match.pattern) ?? 0)) return false;
    ends.set(match.pattern, match.end);
    return true;
  });
}
