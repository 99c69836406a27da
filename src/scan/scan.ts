import type { Document, DocumentField } from "../text/index.js";
import type { PatternTable } from "./compiled.js";
import { inOrder } from "./confirm.js";
import { type Found, findAll } from "./find.js";
import type { WordId } from "./lexicon.js";
import { byPosition, type Match } from "./match.js";
import { type Neighbours, neighboursOf } from "./neighbours.js";
import { indexOf, type PhraseIndex } from "./phrase-index.js";
import { remembered } from "./steps.js";
import type { TermBook } from "./terms.js";
import { distinctWords, type Weights, type WordWeights, weightsOf } from "./weights.js";

/** Tables of patterns with one index for all of their phrases. */
export interface ScanTables {
  readonly index: PhraseIndex;
  readonly tables: readonly PatternTable[];
  /** Position of each table. */
  readonly places: ReadonlyMap<PatternTable, number>;
  /** Tables with a shape or an anchor that says something by itself. */
  readonly signed: readonly SignedTable[];
  /** What words weigh for each table, by its position. */
  readonly weights: readonly (Weights | undefined)[];
}

/** What a text must hold for one of a table's shapes or anchors to match. */
interface SignedTable {
  readonly table: PatternTable;
  readonly digit: boolean;
  readonly anchor: boolean;
  readonly letters: boolean;
}

/** What the scan saw of a document, and what it still needs to tell where exactly. */
export interface Signals {
  readonly tables: ScanTables;
  readonly fields: Map<DocumentField, FieldSignals>;
}

/** What the scan found in one field, and what somebody has asked for since; by position of the table. */
interface FieldSignals {
  readonly found: Found;
  readonly telling: (readonly Match[] | undefined)[];
  readonly all: (readonly Match[] | undefined)[];
  readonly near: (Neighbours | undefined)[];
}

/** Joins tables of one maker, so that the words of a text are looked up once for all of them. */
export function joinTables(tables: readonly PatternTable[], book: TermBook): ScanTables {
  const distinct = [...new Set(tables)];
  return {
    index: indexOf(distinct, book),
    tables: distinct,
    places: new Map(distinct.map((table, place) => [table, place])),
    signed: distinct.flatMap(signedTable),
    weights: weightsByTable(distinct, book),
  };
}

/** Tables of one detector share their weights, whatever their parameters. */
function weightsByTable(
  tables: readonly PatternTable[],
  { numbers }: TermBook,
): readonly (Weights | undefined)[] {
  const made = new Map<WordWeights, Weights>();
  return tables.map(({ words }) => words && remembered(made, words, () => weightsOf(words, numbers)));
}

function signedTable(table: PatternTable): readonly SignedTable[] {
  const signs = table.signs.telling;
  if (signs.length === 0) return [];
  return [
    {
      table,
      digit: signs.some(({ shape }) => shape?.needsDigit === true),
      anchor: signs.some(({ pattern }) => pattern.anchor !== undefined),
      letters: signs.some(({ shape }) => shape?.needsDigit === false),
    },
  ];
}

/** Goes over every field once and finds the phrases of every table; `matchesOf` tells those of one. */
export function scan(document: Document, tables: ScanTables): Signals {
  return { tables, fields: new Map(document.fields.map((field) => [field, scanField(field, tables)])) };
}

/**
 * The matches of one table's patterns in a field, in order of their start.
 * Matches of one pattern never overlap (leftmost, then longest); those of different patterns may.
 * A field that is not part of the document, such as another reading of one, is scanned when first asked for.
 */
export function matchesOf(signals: Signals, field: DocumentField, table: PatternTable): readonly Match[] {
  const { all } = signalsOf(field, signals);
  const place = placeOf(table, signals);
  const before = all[place];
  if (before !== undefined) return before;
  const telling = tellingOf(signals, field, table);
  const context = look(signals, field, table, "context");
  const matches = context.length === 0 ? telling : [...telling, ...context].sort(byPosition);
  all[place] = matches;
  return matches;
}

/** The matches of one table's patterns in a field, to be found by their place; laid out when first asked for. */
export function nearOf(signals: Signals, field: DocumentField, table: PatternTable): Neighbours {
  const { near } = signalsOf(field, signals);
  const place = placeOf(table, signals);
  const before = near[place];
  if (before !== undefined) return before;
  const laid = neighboursOf(matchesOf(signals, field, table));
  near[place] = laid;
  return laid;
}

/** The known words of a part of a field, each once, as `weigh` takes them. */
export function wordsWithin(
  signals: Signals,
  field: DocumentField,
  part: { readonly firstWord: number; readonly endWord: number },
): readonly WordId[] {
  return distinctWords(field.rows, signalsOf(field, signals).found.known, part);
}

/** What words weigh together for a table. */
export function weigh({ tables }: Signals, table: PatternTable, words: readonly WordId[]): number {
  const weights = tables.weights[placeOf(table, { tables })];
  if (weights === undefined) throw new RangeError("no word weighs anything for this table");
  let sum = 0;
  for (const word of words) sum += weights[word] as number;
  return sum;
}

/** Tables of which a pattern that says something by itself may match in the field; `stirs` tells whether one does. */
export function tablesNoted(signals: Signals, field: DocumentField): readonly PatternTable[] {
  const { tables, signed } = signals.tables;
  const { hasDigit, hasAnchor } = field.rows;
  const noted = signalsOf(field, signals).found.places.map((place) => tables[place] as PatternTable);
  for (const { table, digit, anchor, letters } of signed)
    if (letters || (digit && hasDigit) || (anchor && hasAnchor)) noted.push(table);
  return noted;
}

/** Whether a pattern of the table that says something by itself matches in the field. */
export function stirs(signals: Signals, field: DocumentField, table: PatternTable): boolean {
  return tellingOf(signals, field, table).length > 0;
}

function tellingOf(signals: Signals, field: DocumentField, table: PatternTable): readonly Match[] {
  const { telling } = signalsOf(field, signals);
  const place = placeOf(table, signals);
  const before = telling[place];
  if (before !== undefined) return before;
  const matches = look(signals, field, table, "telling");
  telling[place] = matches;
  return matches;
}

function look(
  signals: Signals,
  field: DocumentField,
  table: PatternTable,
  wanted: "telling" | "context",
): readonly Match[] {
  const { found } = signalsOf(field, signals);
  const phrases = found[wanted][placeOf(table, signals)];
  const signs = table.signs[wanted];
  if (phrases === undefined && signs.length === 0) return none;
  return inOrder(phrases, { field, known: found.known, index: signals.tables.index, signs });
}

const none: readonly Match[] = [];

function signalsOf(field: DocumentField, { fields, tables }: Signals): FieldSignals {
  const before = fields.get(field);
  if (before !== undefined) return before;
  const seen = scanField(field, tables);
  fields.set(field, seen);
  return seen;
}

function scanField(field: DocumentField, { index, places }: ScanTables): FieldSignals {
  const tables = places.size;
  return {
    found: findAll(field, index, tables),
    telling: new Array(tables),
    all: new Array(tables),
    near: new Array(tables),
  };
}

function placeOf(table: PatternTable, { tables }: Pick<Signals, "tables">): number {
  const place = tables.places.get(table);
  if (place === undefined) throw new RangeError("the table was not joined to those of this scan");
  return place;
}
