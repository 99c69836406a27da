import type { Span } from "../model/index.js";
import { hiddenIn } from "./mask.js";
import { columns, type Paint, safeCharacter } from "./terminal.js";

export interface ExcerptOptions {
  readonly field: string;
  /** Spans to mark. */
  readonly marked: readonly Span[];
  /** Every span of the report, marked here or not: what one shows to be an identifier is hidden. */
  readonly seen: readonly Span[];
  readonly unmask: boolean;
  readonly width: number;
  readonly paint: (paint: Paint, words: string) => string;
}

/** One character as it is shown. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

interface Line {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** As much of a line as fits into the width. */
interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly opens: boolean;
  readonly closes: boolean;
}

const mostRows = 6;
/** Stands for one hidden character. */
export const maskBlock = "▇";
/** Columns beside the words: the rule after the line's number, and an ellipsis at either end. */
const margin = 7;

/** Shows where in a text the marked words stand: the lines that hold some, with carets below. */
export function excerpt(text: string, options: ExcerptOptions): readonly string[] {
  const here = ({ field }: Span) => field === options.field;
  const marks = flagsOf(text, options.marked.filter(here));
  const hidden = flagsOf(text, options.unmask ? [] : hiddenIn(text, options.seen.filter(here)));
  const lines = linesOf(text).filter(({ start, text: { length } }) =>
    marks.subarray(start, start + length).includes(1),
  );
  const digits = String(lines.at(-1)?.number ?? 1).length;
  const rows = lines.flatMap((line) =>
    rowsOf(cellsOf(line, marks, hidden), line.number, options.width - digits - margin),
  );
  const withMarks = rows.filter(({ cells }) => cells.some(({ marked }) => marked));
  const shown = withMarks.slice(0, mostRows).flatMap((row) => draw(row, digits, options.paint));
  const left = withMarks.length - mostRows;
  if (left <= 0) return shown;
  return [
    ...shown,
    options.paint("faint", `${" ".repeat(digits)} │ and ${left} more ${left === 1 ? "line" : "lines"}`),
  ];
}

/** One flag a UTF-16 unit, so that many ranges cost no more than few. */
function flagsOf(text: string, ranges: readonly Pick<Span, "start" | "end">[]): Uint8Array {
  const flags = new Uint8Array(text.length);
  for (const { start, end } of ranges) flags.fill(1, start, end);
  return flags;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const made = { number: index + 1, start, text: line };
    start += line.length + 1;
    return made;
  });
}

function cellsOf(line: Line, marks: Uint8Array, hidden: Uint8Array): readonly Cell[] {
  let start = line.start;
  return [...line.text].map((character) => {
    const marked = marks[start] === 1;
    const isHidden = hidden[start] === 1 && !/\s/u.test(character);
    start += character.length;
    if (isHidden) return { shown: maskBlock, width: 1, marked };
    return {
      shown: /\s/u.test(character) ? " " : safeCharacter(character),
      width: columns(character),
      marked,
    };
  });
}

/** Cuts a long line at spaces, so that its rows fit; a word longer than a row is cut anywhere. */
function rowsOf(cells: readonly Cell[], line: number, width: number): readonly Row[] {
  const cuts = [0];
  for (let cut = 0; cut < cells.length; cuts.push(cut)) cut = nextCut(cells, cut, width);
  return cuts.slice(1).map((cut, index) => ({
    line,
    cells: cells.slice(cuts[index], cut),
    opens: index === 0,
    closes: cut === cells.length,
  }));
}

function nextCut(cells: readonly Cell[], from: number, width: number): number {
  let used = 0;
  let afterSpace = from;
  for (let at = from; at < cells.length; at += 1) {
    used += cells[at]?.width ?? 0;
    if (used > width) return afterSpace > from ? afterSpace : Math.max(at, from + 1);
    if (cells[at]?.shown === " ") afterSpace = at + 1;
  }
  return cells.length;
}

function draw(
  { line, cells, opens, closes }: Row,
  digits: number,
  paint: ExcerptOptions["paint"],
): readonly string[] {
  const before = opens ? "" : "… ";
  const carets = cells.map(({ marked, width }) => (marked ? "^" : " ").repeat(width)).join("");
  return [
    `${paint("faint", `${String(line).padStart(digits)} │`)} ${before}${paintRuns(cells, paint)}${closes ? "" : " …"}`,
    `${paint("faint", `${" ".repeat(digits)} │`)} ${" ".repeat(before.length)}${carets.trimEnd()}`,
  ];
}

/** Paints marked characters that stand together at once; spaces at the end of the row are left out. */
function paintRuns(cells: readonly Cell[], paint: ExcerptOptions["paint"]): string {
  const runs: { marked: boolean; words: string }[] = [];
  for (const { shown, marked } of cells) {
    const last = runs.at(-1);
    if (last?.marked === marked) last.words += shown;
    else runs.push({ marked, words: shown });
  }
  const end = runs.length - 1;
  return runs
    .map(({ marked, words }, index) => ({ marked, words: index === end ? words.trimEnd() : words }))
    .map(({ marked, words }) => (marked ? paint("mark", words) : words))
    .join("");
}
