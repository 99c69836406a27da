import { type Edit, edited, type Reading } from "../reading.js";
import { isDigit, isSpace } from "./codes.js";
import { isCounting, type Token, tokensOf } from "./tokens.js";

const widestGap = 6;
const leastTokens = 4;
const leastLetters = 3;
/** No number or address is longer. */
const mostTokens = 200;

/**
 * Draws together what is written character by character: "S S N : 1 2 3 - 4 5", "5-2-9-0-4".
 * The gap that is most frequent in a run is dropped; wider ones stay as the sign or blank that they hold.
 */
export function spacedOut(text: string): Reading | undefined {
  const edits: Edit[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(tokens, at);
    if (end - at >= leastLetters && end - at <= mostTokens && !isList(text, tokens, at, end))
      for (const edit of drawnTogether(text, tokens.slice(at, end))) edits.push(edit);
    at = Math.max(end, at + 1);
  }
  return edited(text, edits);
}

/** Index after the last token of one character in a row that starts here. */
function runEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && isSingle(tokens[end])) {
    if (end > from && (tokens[end]?.start ?? 0) - (tokens[end - 1]?.end ?? 0) > widestGap) break;
    end++;
  }
  return end;
}

/** "7 9 11 13": longer numbers go on in the same step. */
function isList(text: string, tokens: readonly Token[], from: number, end: number): boolean {
  const gapAfter = (at: number) => text.slice(tokens[at]?.end, tokens[at + 1]?.start);
  const isNumber = (token: Token | undefined) => token !== undefined && isDigit(text.charCodeAt(token.start));
  const goesOn = (at: number, step: number) =>
    isNumber(tokens[at]) && isNumber(tokens[at + 1]) && gapAfter(at) === gapAfter(step);
  return goesOn(end - 1, end - 2) || goesOn(from - 1, from);
}

function isSingle(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1;
}

function drawnTogether(text: string, run: readonly Token[]): readonly Edit[] {
  const gaps = run.slice(1).map(({ start }, index) => text.slice(run[index]?.end, start));
  const unit = mostFrequent(gaps);
  const values = run.map(({ start }) => Number(text.charAt(start)));
  const isUniform = gaps.every((gap) => gap === unit);
  if (!isUnit(unit, values) || (isUniform && isCounting(values))) return [];
  if (run.length < leastTokens && (unit !== " " || values.some((value) => !Number.isNaN(value)))) return [];
  return gaps.flatMap((gap, index) => {
    const start = run[index]?.end ?? 0;
    const drawn = gap === unit ? joint(text, start, start + gap.length) : core(gap, unit);
    return drawn === gap ? [] : [{ start, end: start + gap.length, text: drawn }];
  });
}

function mostFrequent(gaps: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}

const leastListed = 9;
const leastParted = 7;

/** One sign may part the characters; several may part many digits, and a comma and a blank only very many. */
function isUnit(unit: string, values: readonly number[]): boolean {
  if (unit.length === 1) return true;
  if (values.some(Number.isNaN)) return false;
  return values.length >= (unit.startsWith(",") ? leastListed : leastParted) && unit.length <= 3;
}

/** A label and its number stay apart. */
function joint(text: string, start: number, end: number): string {
  return isDigit(text.charCodeAt(start - 1)) === isDigit(text.charCodeAt(end)) ? "" : " ";
}

const open = "([{";
const spaced = ",:;)]}";

/** The sign in a wider gap, without the blanks around it and the signs that only part characters. */
function core(gap: string, unit: string): string {
  const signs = [...gap].filter((char) => !isSpace(char.charCodeAt(0)));
  const own = signs.filter((char) => !unit.includes(char));
  const sign = own[0] ?? signs[0];
  if (sign === undefined) return " ";
  if (open.includes(sign)) return ` ${sign}`;
  return spaced.includes(sign) ? `${sign} ` : sign;
}
