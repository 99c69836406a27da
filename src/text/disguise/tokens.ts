import type { Span } from "../reading.js";
import { isAlphanumeric } from "./codes.js";

/** A run of ASCII letters and digits. */
export type Token = Span;

/** The runs of ASCII letters and digits of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isAlphanumeric(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isAlphanumeric(text.charCodeAt(at))) at++;
    tokens.push({ start, end: at });
  }
  return tokens;
}

const widestGap = 3;

/** Little stands between two tokens: a blank, a comma, a line break. */
export function isSmallGap(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || after.start - before.end > widestGap) return false;
  return !endsSentence(text.slice(before.end, after.start));
}

/** A full stop and a blank, a question, a blank line: what follows is another matter. */
function endsSentence(gap: string): boolean {
  return gap.includes(". ") || gap.includes("?") || gap.includes("!") || gap.includes("\n\n");
}

/** The numbers go up or down by one, or stay: somebody counts. */
export function isCounting(values: readonly number[]): boolean {
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    Math.abs(step) <= 1 && values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step)
  );
}
