const invisible = /[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/g;

/** What a table cell may hold: one line, with the bars escaped. @param {unknown} text */
const cell = (text) =>
  String(text)
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");

/** @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
export function table(head, rows) {
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Words of an example as they stand, whatever they would mean in Markdown; what cannot be seen is named. @param {string} text */
export const plain = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]#~]/g, "\\$&")
    .replaceAll("\n", " ↵ ")
    .replaceAll(
      invisible,
      (char) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase()}⟩`,
    );

/** A message or a title as a sentence. @param {string} text */
export const sentence = (text) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;

/** @param {string} text */
export const code = (text) => `\`${text}\``;

/** The anchor of a heading. @param {string} heading */
export const anchor = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** `1 clause`, `3 clauses`. @param {number} count @param {string} noun */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Joins the parts that are there with blank lines. @param {readonly (string | undefined | false)[]} parts */
export const page = (parts) => `${parts.filter(Boolean).join("\n\n")}\n`;

/** @param {unknown} value */
export const json = (value) => `\`\`\`json\n${printed(value, "", 0)}\n\`\`\``;

const lineWidth = 92;

/**
 * JSON that keeps on one line what fits there.
 *
 * @param {unknown} value
 * @param {string} indent
 * @param {number} taken columns that stand before it on its line
 * @returns {string}
 */
function printed(value, indent, taken) {
  const short = oneLine(value);
  if (typeof value !== "object" || value === null || taken + short.length <= lineWidth) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + printed(item, inner, inner.length)).join(",\n")}\n${indent}]`;
  const parts = Object.entries(value).map(([name, item]) => {
    const start = `${inner}${JSON.stringify(name)}: `;
    return start + printed(item, inner, start.length);
  });
  return `{\n${parts.join(",\n")}\n${indent}}`;
}

/** @param {unknown} value @returns {string} */
function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${oneLine(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
