import { type Place, type Row, type Section, worded } from "./figures.js";

/** A section that was measured. */
export interface Measured extends Section {
  readonly rows: readonly Row[];
}

/** The table for a terminal. */
export function printed({ title, columns, rows }: Measured): string {
  const cells = [["", ...columns], ...rows.map((row) => cellsOf(row, columns))];
  const widths = ["", ...columns].map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ""].join("\n");
}

/** The table for a page. */
export function tableOf({ title, about, columns, rows }: Measured): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `## ${title}`,
    "",
    about,
    "",
    line(["", ...columns]),
    line(["", ...columns].map(() => "---")),
    ...rows.map((row) => line(cellsOf(row, columns))),
    "",
  ].join("\n");
}

function cellsOf({ what, figures }: Row, columns: readonly string[]): readonly string[] {
  return [what, ...columns.map((column) => worded(figures[column]))];
}

const around = 60;

/** One place of the data with the text around it: for a developer's terminal, never for a log. */
export function shown({ file, id, text, start, end, note }: Place): string {
  const words = `${text.slice(Math.max(0, start - around), start)}«${text.slice(start, end)}»${text.slice(end, end + around)}`;
  return `  ${file} ${id}${note === undefined ? "" : ` ${note}`}: ${words.replaceAll(/\s+/gu, " ")}`;
}
