import { type Edit, edited, type Reading } from "../reading.js";
import { isDigit, isSpace } from "./codes.js";
import { type Token, tokensOf } from "./tokens.js";

const widestGap = 6;

/** Puts numbers right that unusual signs, several blanks or line breaks part: "529 - 04 - 8813", "(212)\n555 0147". */
export function regrouped(text: string): Reading | undefined {
  const edits: Edit[] = [];
  const numbers = tokensOf(text);
  for (let at = 0; at < numbers.length; ) {
    const end = chainEnd(text, numbers, at);
    if (end - at > 1)
      for (const edit of editsOf(text, numbers.slice(at, end), wordsBefore(text, numbers, at)))
        edits.push(edit);
    at = Math.max(end, at + 1);
  }
  return edited(text, edits);
}

/** Index after the last number of a chain that no word and no comma of a list parts. */
function chainEnd(text: string, tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && isNumber(text, tokens[end])) {
    if (end > from && !isLink(text.slice(tokens[end - 1]?.end, tokens[end]?.start))) break;
    end++;
  }
  return end;
}

function isNumber(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  for (let at = token.start; at < token.end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function isLink(gap: string): boolean {
  const isList = (gap.startsWith(",") || gap.startsWith(";")) && gap.length > 1;
  return gap.length <= widestGap && !isList && !gap.includes("\n\n");
}

/** Digits in the groups of numbers that have a form of their own: social security, telephone, cards. */
const forms: readonly string[] = ["3 2 4", "3 3 4", "1 3 3 4", "4 4 4 4", "4 6 5"];
const dateForms: readonly string[] = ["2 2 4", "1 2 4", "2 1 4", "1 1 4", "4 2 2"];

function editsOf(text: string, chain: readonly Token[], before: readonly string[]): readonly Edit[] {
  const form = chain.map(({ start, end }) => end - start).join(" ");
  const known = forms.includes(form) && isLikely(text, chain, form);
  const joined = !known && isLabelled(before, digitsIn(chain));
  return chain.slice(1).flatMap(({ start: end }, index) => {
    const start = chain[index]?.end ?? 0;
    const gap = text.slice(start, end);
    const sign = joined ? "" : signFor(gap, form, known);
    return sign === undefined || sign === gap ? [] : [{ start, end, text: sign }];
  });
}

/** What parts two groups of a number; undefined when the gap stays as it is. */
function signFor(gap: string, form: string, known: boolean): string | undefined {
  return known ? usual(gap, form) : spacedSign(gap, dateForms.includes(form));
}

const labelReach = 3;

function wordsBefore(text: string, tokens: readonly Token[], at: number): readonly string[] {
  return tokens
    .slice(Math.max(0, at - labelReach), at)
    .map(({ start, end }) => text.slice(start, end).toLowerCase());
}

/** Labels that tell how many digits a number has, however they are grouped. */
const lengths: readonly { readonly labels: readonly string[]; readonly digits: readonly number[] }[] = [
  { labels: ["ssn", "ss", "security", "social"], digits: [9] },
  { labels: ["card", "visa", "mastercard", "amex", "credit", "debit"], digits: [15, 16] },
  { labels: ["mrn"], digits: [6, 7, 8, 9, 10] },
];

function isLabelled(before: readonly string[], count: number): boolean {
  return lengths.some(
    ({ labels, digits }) => digits.includes(count) && before.some((word) => labels.includes(word)),
  );
}

function digitsIn(chain: readonly Token[]): number {
  return chain.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A telephone number has no area that begins with 0 or 1; four years in a row are no card. */
function isLikely(text: string, chain: readonly Token[], form: string): boolean {
  const groups = chain.map(({ start, end }) => text.slice(start, end));
  if (form.endsWith("3 3 4")) return groups.slice(-3, -1).every((group) => group >= "2");
  return form !== "4 4 4 4" || !groups.every((group) => group.startsWith("19") || group.startsWith("20"));
}

/** What the shapes of numbers know: a dash, or the bracket of an area. */
function usual(gap: string, form: string): string {
  if (gap.length === 1 && "-. \u00A0".includes(gap)) return gap;
  const [opens, closes] = [gap.includes("("), gap.includes(")")];
  if (opens === closes || !form.endsWith("3 3 4")) return "-";
  return closes ? ") " : " (";
}

/** A dash between digits, or the stroke or dot of a date, without blanks and line breaks around it. */
function spacedSign(gap: string, date: boolean): string | undefined {
  const signs = [...gap].filter((char) => !isSpace(char.charCodeAt(0)));
  const [sign] = signs;
  if (sign === undefined || signs.some((other) => other !== sign)) return undefined;
  if (date && "_*|~".includes(sign)) return "/";
  return sign === "-" || (date && "/.".includes(sign)) ? sign : undefined;
}
