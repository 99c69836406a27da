import { parse } from "csv-parse/sync";
import { listed } from "./arguments.js";
import { UsageError } from "./usage-error.js";

/** Fields that a column may be without being mapped. */
const fields = [
  "text",
  "kind",
  "platform",
  "asOf",
  "language",
  "channel.owner",
  "channel.hostedBy",
  "channel.audience",
  "author.affiliation",
  "author.relationship",
  "author.profile.text",
  "thread.parent.text",
  "information.publicStatus",
] as const;

/** Headings that exports have, and the field that each is. */
const usual: { readonly [heading: string]: string } = {
  ...Object.fromEntries(fields.map((field) => [field.toLowerCase(), field])),
  message: "text",
  post: "text",
  body: "text",
  content: "text",
  caption: "text",
  date: "asOf",
  posted: "asOf",
  "created at": "asOf",
  "published at": "asOf",
  network: "platform",
};

/** Posts out of a table with headings: each heading is a field of a subject, or is mapped to one. */
export interface PostTable {
  readonly subjects: readonly object[];
  /** Headings that no field was found for. */
  readonly left: readonly string[];
}

/**
 * Reads comma-separated posts (RFC 4180); `map` is `field=HEADING,…`. A row of no other kind is a post, unless
 * the surface tells the kind of them all.
 * @throws UsageError when it is no table, or no column is the text
 */
export function readPosts(csv: string, map: string | undefined, kindKnown: boolean): PostTable {
  const [headings = [], ...rows] = rowsOf(csv);
  const mapped = mapOf(map, headings);
  const paths = headings.map((heading) => mapped.get(heading) ?? usual[heading.trim().toLowerCase()]);
  if (!paths.includes("text"))
    throw new UsageError("no column is the text, name it with `--map text=HEADING`");
  return {
    subjects: rows.map((row) => subjectOf(row, paths, kindKnown ? {} : { kind: "post" })),
    left: headings.filter((_, column) => paths[column] === undefined),
  };
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  try {
    return parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    // What the parser says repeats a piece of the text.
    throw new UsageError("this is no table of comma-separated values");
  }
}

/** Which field each heading was said to be. */
function mapOf(map: string | undefined, headings: readonly string[]): ReadonlyMap<string, string> {
  const pairs = (listed(map) ?? []).map((pair) => {
    const [path = "", heading = ""] = pair.split("=", 2);
    if (!headings.includes(heading))
      throw new UsageError(
        `no column is called what \`--map ${path}\` names, known are ${headings.join(", ")}`,
      );
    return [heading, path] as const;
  });
  return new Map(pairs);
}

/** An empty cell was not sent; of a time only the day counts. */
function subjectOf(
  row: readonly string[],
  paths: readonly (string | undefined)[],
  usualParts: { readonly kind?: string },
): object {
  const subject = { ...usualParts };
  for (const [column, path] of paths.entries()) {
    const cell = row[column] ?? "";
    if (path === undefined || cell === "") continue;
    const value = path === "asOf" ? cell.slice(0, "2026-01-01".length) : cell;
    setAt(subject, path.split("."), value);
  }
  return subject;
}

function setAt(record: object, [step = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    Object.defineProperty(record, step, { value, enumerable: true, writable: true, configurable: true });
    return;
  }
  const inner: unknown = Object.hasOwn(record, step) ? Reflect.get(record, step) : {};
  const next = typeof inner === "object" && inner !== null ? inner : {};
  Object.defineProperty(record, step, { value: next, enumerable: true, writable: true, configurable: true });
  setAt(next, rest, value);
}
