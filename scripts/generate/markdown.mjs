/** What a table cell may hold: one line, with the bars escaped. @param {unknown} text */
const cell = (text) => String(text).replaceAll("\n", " ").replaceAll("|", "\\|");

/** @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
export function table(head, rows) {
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** @param {unknown} value */
export const json = (value) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** Joins the parts that are there with blank lines. @param {readonly (string | undefined | false)[]} parts */
export const page = (parts) => `${parts.filter(Boolean).join("\n\n")}\n`;
