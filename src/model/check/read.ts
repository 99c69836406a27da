import type { Problem } from "../errors.js";
import type { EnumNode, ListNode, Node, NumberNode, RecordNode } from "../fields/nodes.js";
import { isDay } from "./day.js";
import { look, type Seen } from "./look.js";
import { missingField, unknownField, type Wrong, wrongValue } from "./problems.js";

/** No subject that a person could judge has more values than this. */
const mostValues = 10_000;
const mostProblems = 20;

/** What one reading has found wrong so far, and how many more values it will look at. */
export interface Reading {
  readonly problems: Problem[];
  room: number;
}

export function startReading(): Reading {
  return { problems: [], room: mostValues };
}

export function report(reading: Reading, path: string, wrong: Wrong): undefined {
  if (reading.problems.length < mostProblems) reading.problems.push({ path: path || "subject", ...wrong });
  return undefined;
}

/**
 * Copies a value as the table's node describes it; `undefined` if it was not sent or is wrong.
 *
 * The table is the limit of depth: nothing below an unknown field is looked at, so cycles end by themselves.
 */
export function readValue(reading: Reading, value: unknown, node: Node, path: string): unknown {
  const seen = look(value, reading.room);
  reading.room -= 1;
  switch (seen.is) {
    case "absent":
      return undefined;
    case "none":
      return node.type === "list" ? [] : null;
    case "unreadable":
      return report(reading, path, { code: "unreadable", message: "this cannot be read" });
    case "too-big":
      return report(reading, path, { code: "too-big", message: `more than ${mostValues} values in all` });
    default:
      return saysUnknown(seen, node) ? undefined : readSeen(reading, seen, node, path);
  }
}

/** "unknown" is no value where a host sends it, unless it may be the draft's own word. */
function saysUnknown(seen: Seen, node: Node): boolean {
  if (seen.is !== "text" || seen.value !== "unknown") return false;
  return !("required" in node) && (node.scan ?? "never") === "never";
}

function readSeen(reading: Reading, seen: Seen, node: Node, path: string): unknown {
  switch (seen.is) {
    case "record":
      return node.type === "record"
        ? readRecord(reading, seen.entries, node, path)
        : mismatch(reading, seen, node, path);
    case "list":
      return node.type === "list"
        ? readList(reading, seen.items, node, path)
        : mismatch(reading, seen, node, path);
    case "number":
      return node.type === "number"
        ? readNumber(reading, seen.value, node, path)
        : mismatch(reading, seen, node, path);
    case "flag":
      return node.type === "flag" || node.type === "note" ? seen.value : mismatch(reading, seen, node, path);
    case "text":
      return readText(reading, seen, node, path);
    default:
      return mismatch(reading, seen, node, path);
  }
}

function readText(reading: Reading, seen: Seen & { is: "text" }, node: Node, path: string): unknown {
  switch (node.type) {
    case "text":
    case "note":
      return seen.value;
    case "enum":
      return readEnum(reading, seen.value, node, path);
    case "date":
      return readDate(reading, seen.value, path);
    default:
      return mismatch(reading, seen, node, path);
  }
}

function mismatch(reading: Reading, seen: Seen, node: Node, path: string): undefined {
  return report(reading, path, wrongType(path, seen, node));
}

function readRecord(
  reading: Reading,
  entries: readonly (readonly [string, unknown])[],
  node: RecordNode,
  path: string,
): object {
  const copy: { [name: string]: unknown } = {};
  for (const [name, value] of entries) {
    const field = Object.hasOwn(node.fields, name) ? node.fields[name] : undefined;
    if (field === undefined) {
      report(reading, path, unknownField(name, Object.keys(node.fields)));
      continue;
    }
    const read = readValue(reading, value, field, below(path, name));
    if (read !== undefined) copy[name] = read;
  }
  reportMissing(reading, entries, node, path);
  return copy;
}

function reportMissing(
  reading: Reading,
  entries: readonly (readonly [string, unknown])[],
  node: RecordNode,
  path: string,
): void {
  for (const name of node.must) {
    const sent = entries.some(([key, value]) => key === name && value !== undefined && value !== null);
    if (!sent) report(reading, below(path, name), missingField(name));
  }
}

function readList(
  reading: Reading,
  items: readonly unknown[],
  node: ListNode,
  path: string,
): readonly unknown[] {
  return items.map((item, index) => readItem(reading, item, node.of, `${path}[${index}]`));
}

/** Unlike a field, an element of a list, or the subject itself, must be there; its words are taken as they are. */
export function readItem(reading: Reading, item: unknown, node: Node, path: string): unknown {
  const seen = look(item, reading.room);
  if (seen.is === "absent" || seen.is === "none") return report(reading, path, wrongType(path, seen, node));
  if (seen.is !== "text") return readValue(reading, item, node, path);
  reading.room -= 1;
  return readSeen(reading, seen, node, path);
}

function readNumber(reading: Reading, value: number, node: NumberNode, path: string): number | undefined {
  const fits = node.whole ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (fits && value >= 0) return value;
  const what = node.whole ? "a whole number" : "a number";
  return report(reading, path, { code: "wrong-value", message: `\`${path}\` must be ${what} of at least 0` });
}

function readEnum(reading: Reading, value: string, node: EnumNode, path: string): string | undefined {
  return node.values.includes(value) ? value : report(reading, path, wrongValue(path, value, node.values));
}

function readDate(reading: Reading, value: string, path: string): string | undefined {
  if (isDay(value)) return value;
  return report(reading, path, {
    code: "wrong-date",
    message: `\`${path}\` must be a calendar day, yyyy-mm-dd`,
  });
}

const expected = {
  text: "text",
  note: "text, true or false",
  flag: "true or false",
  number: "a number",
  date: "a calendar day, yyyy-mm-dd",
  enum: "one of its values, as text",
  record: "a plain object",
  list: "a list",
} as const satisfies { readonly [type in Node["type"]]: string };

const given = {
  text: "text",
  number: "a number",
  flag: "true or false",
  list: "a list",
  record: "an object",
  none: "null",
  absent: "nothing",
  foreign: "something that is not plain data",
  unreadable: "something that cannot be read",
  "too-big": "too much",
} as const satisfies { readonly [is in Seen["is"]]: string };

function wrongType(path: string, seen: Seen, node: Node): Wrong {
  const message = `\`${path || "subject"}\` must be ${expected[node.type]}, got ${given[seen.is]}`;
  return { code: "wrong-type", message };
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
