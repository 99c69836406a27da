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
import type { CompiledPattern } from "./compiled.js";
import { furthestEnd, type Reach } from "./follow.js";
import { type Match, textMatch } from "./match.js";
import { hasDigitWithin, isOpeningSign, matchShape, type Shape } from "./shapes.js";
import { type Step, spanOf } from "./steps.js";

const labelReach = 3;
const mostSigns = 3;

/** Where a pattern's shape stands in a field, with its label where it needs one. */
export function shapeMatches(
  compiled: CompiledPattern,
  field: DocumentField,
  reach: Reach,
): readonly Match[] {
  const { shape } = compiled;
  if (shape === undefined || !canHold(shape, field) || !mayBeLabelled(compiled, reach)) return [];
  const { cells, count } = field.rows;
  const matches: Match[] = [];
  let after = 0;
  for (let word = 0; word < count; word++) {
    const start = cells[word * rowLength + startInRow] as number;
    const isPossible = start >= after && mayStart(shape, field.rows, word);
    const range = isPossible ? shapeAt(shape, field.text, start) : undefined;
    if (range === undefined) continue;
    matches.push(textMatch(compiled, field, ...range));
    after = range[1];
  }
  return matches.filter((match) => isLabelled(match, compiled, { field, reach }));
}

/** Whether the text has the characters that the shape cannot do without. */
function canHold({ needsDigit, needs }: Shape, { rows, text }: DocumentField): boolean {
  return (!needsDigit || rows.hasDigit) && needs.every((char) => text.includes(char));
}

/** Whether the text has a word of some label. */
function mayBeLabelled({ labelWords }: CompiledPattern, { ids, bases }: Reach): boolean {
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

interface Surroundings {
  readonly field: DocumentField;
  readonly reach: Reach;
}

function isLabelled(match: Match, compiled: CompiledPattern, around: Surroundings): boolean {
  if (compiled.labels.length === 0) return true;
  const sentence = around.field.sentences[match.sentence];
  if (sentence === undefined) return false;
  const reach: Reach = { ...around.reach, exact: compiled.pattern.case === "exact" };
  return compiled.labels.some((label) => labelStands(label, match, sentence, reach));
}

function labelStands(label: readonly Step[], match: Match, sentence: Sentence, reach: Reach): boolean {
  const before: Reach = { ...reach, end: match.firstWord };
  const first = Math.max(sentence.firstWord, match.firstWord - labelReach - spanOf(label));
  for (let at = first; at < match.firstWord; at++) {
    const end = furthestEnd(label, at, before);
    if (end > at && match.firstWord - end <= labelReach) return true;
  }
  const after: Reach = { ...reach, end: sentence.endWord };
  for (let at = match.endWord; at <= match.endWord + labelReach && at < sentence.endWord; at++)
    if (furthestEnd(label, at, after) > at) return true;
  return false;
}
