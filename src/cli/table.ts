/** Rows under headings, in columns as wide as their widest cell; ends with a line break. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    all.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? "")), 0),
  );
  const lines = all.map((row) =>
    row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell))).join("  "),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function lengthOf(cell: string): number {
  return [...cell].length;
}
