import {
  type DocumentField,
  endInRow,
  flagsInRow,
  foldedCode,
  isPlain,
  rowLength,
  type Sentence,
  startInRow,
} from "../text/index.js";
import type { CloseLook } from "./close-look.js";
import type { CompiledPattern } from "./compiled.js";
import type { Follower } from "./follow.js";
import type { KnownWords } from "./lexicon.js";
import { markBlock, type Stretch, startOver } from "./marks.js";
import { type Match, textMatch } from "./match.js";
import { hasDigitWithin, isOpeningSign, matchShape, type Shape } from "./shapes.js";
import { longestSpan } from "./steps.js";

const none: readonly Match[] = [];
const labelReach = 3;
const mostSigns = 3;

/** Where a pattern's shape stands in a field, with its label where it needs one. */
export function shapeMatches(compiled: CompiledPattern, look: CloseLook): readonly Match[] {
  const { field } = look;
  const { shape } = compiled;
  if (shape === undefined || !canHold(shape, field) || !mayBeLabelled(compiled, look.known)) return none;
  const { cells, count } = field.rows;
  let matches: Match[] | undefined;
  let after = 0;
  for (let word = 0; word < count; word++) {
    const start = cells[word * rowLength + startInRow] as number;
    const isPossible = start >= after && mayStart(shape, field.rows, word);
    const range = isPossible ? shapeAt(shape, field.text, start) : undefined;
    if (range === undefined) continue;
    matches ??= [];
    matches.push(textMatch(compiled, field, ...range));
    after = range[1];
  }
  return matches?.filter((match) => isLabelled(match, compiled, look)) ?? none;
}

/** Whether the text has the characters that the shape cannot do without. */
function canHold({ needsDigit, needs }: Shape, { rows, text }: DocumentField): boolean {
  return (!needsDigit || rows.hasDigit) && needs.every((char) => text.includes(char));
}

/** Whether the text has a word of some label. */
function mayBeLabelled({ labelWords }: CompiledPattern, { ids, bases }: KnownWords): boolean {
  if (labelWords === undefined) return true;
  for (let word = 0; word < ids.length; word++)
    if (labelWords.has(ids[word] as number) || labelWords.has(bases[word] as number)) return true;
  return false;
}

/** Whether the word is as long as the letters and digits that the shape starts with; a word of other letters is let pass. */
function mayStart({ run }: Shape, { cells, text }: DocumentField["rows"], word: number): boolean {
  const row = word * rowLength;
  if (run === 0 || ((cells[row + flagsInRow] as number) & isPlain) === 0) return true;
  const start = cells[row + startInRow] as number;
  const length = (cells[row + endInRow] as number) - start;
  return length === run || (length > run && foldedCode(text.charCodeAt(start + run)) === apostrophe);
}

const apostrophe = 39;

/** A shape may start at signs such as `+`, `(` or `::` that stand right before the word. */
function shapeAt(shape: Shape, text: string, at: number): readonly [number, number] | undefined {
  if (shape.needsDigit && !hasDigitWithin(text, at, shape.longest)) return undefined;
  for (let start = shape.opensWithSign ? signsBefore(text, at) : at; start <= at; start++) {
    const end = matchShape(shape, text, start);
    if (end > at) return [start, end];
  }
  return undefined;
}

/** Where the signs before a word begin. */
function signsBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < mostSigns && isOpeningSign(text.charAt(start - 1))) start--;
  return start;
}

function isLabelled(match: Match, compiled: CompiledPattern, look: CloseLook): boolean {
  if (compiled.labels.length === 0) return true;
  const sentence = look.field.sentences[match.sentence];
  if (sentence === undefined) return false;
  return (
    isLabelledBefore(match, sentence, compiled, look) || isLabelledAfter(match, sentence, compiled, look)
  );
}

/** A label ends right before the match, or up to three words from it. */
function isLabelledBefore(
  { firstWord: end }: Match,
  { firstWord }: Sentence,
  { labels }: CompiledPattern,
  look: CloseLook,
): boolean {
  const first = Math.max(firstWord, end - longestSpan);
  const words = end - first;
  const near = bitsBetween(Math.max(1, words - labelReach), words);
  const starts = bitsBetween(0, words - 1);
  return marked({ first, end }, look, ({ endsOf }) =>
    labels.some((label) => (endsOf(label.start, label.end, starts, 0) & near) !== 0),
  );
}

/** A label starts right after the match, or up to three words from it. */
function isLabelledAfter(
  { endWord: first }: Match,
  { endWord }: Sentence,
  { labels }: CompiledPattern,
  look: CloseLook,
): boolean {
  const end = Math.min(endWord, first + longestSpan);
  const starts = bitsBetween(0, Math.min(labelReach, end - first - 1));
  return marked({ first, end }, look, ({ endsOf }) =>
    labels.some((label) => endsOf(label.start, label.end, starts, 0) !== 0),
  );
}

/** Asks something of a few words with their marks. */
function marked(
  { first, end }: Pick<Stretch, "first" | "end">,
  { field, known, index: { marks, follower } }: CloseLook,
  ask: (follower: Follower) => boolean,
): boolean {
  if (first >= end) return false;
  startOver(marks);
  markBlock(0, { rows: field.rows, ...known, first, end }, marks);
  return ask(follower);
}

/** Bits from the first to the last position, both included. */
function bitsBetween(first: number, last: number): number {
  let bits = 0;
  for (let bit = first; bit <= last; bit++) bits |= 1 << bit;
  return bits;
}
