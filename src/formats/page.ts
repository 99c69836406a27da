import { type Paint, painter, wrap } from "./terminal.js";

/** What every section of a page needs to know. */
export interface Page {
  readonly width: number;
  readonly paint: (paint: Paint, words: string) => string;
}

const narrowest = 48;
const usual = 100;
/** Columns of the words that stand before a row's content. */
const labels = 14;
const margin = 4;

export function pageOf({
  color = false,
  width = usual,
}: {
  readonly color?: boolean | undefined;
  readonly width?: number | undefined;
}): Page {
  return { width: Math.max(narrowest, Math.floor(width)), paint: painter(color) };
}

export function indent(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`));
}

/** Words beside a label, wrapped to the page; they are painted last, so that a line never breaks inside a colour. */
export function labelled(
  label: string,
  words: string,
  { width, paint }: Page,
  how?: Paint,
): readonly string[] {
  const lines = wrap(words, width - margin - labels);
  return lines.map((line, index) => {
    const before = paint("faint", (index === 0 ? label : "").padEnd(labels));
    return `${" ".repeat(margin)}${before}${how === undefined ? line : paint(how, line)}`;
  });
}

/** `a, b and c`. */
export function series(words: readonly string[]): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
