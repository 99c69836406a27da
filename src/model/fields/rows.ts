import { type DerivedFact, derivedFacts } from "./derived.js";
import type { Absent, Node, Scan } from "./nodes.js";
import { table } from "./table.js";

/** One line of the field table. */
export interface FieldRow {
  /** `author.affiliation`, `media`, `media[].kind`; `scope.content[]` stands for the elements themselves. */
  readonly path: string;
  readonly type: "text" | "flag" | "number" | "date" | "enum" | "record" | "list";
  /** All that an enum may be; for a text, the usual answers only. */
  readonly values?: readonly string[];
  /** The values in plain words. */
  readonly labels?: { readonly [value: string]: string };
  /** Yes or no will do instead of a text. */
  readonly orFlag?: true;
  readonly absent: Absent;
  readonly scan: Scan;
  readonly ask?: string;
  /** The fields that a derived fact is worked out from; such a fact is never sent. */
  readonly derived?: readonly string[];
}

/** The whole table in its order, derived facts last. */
export const allRows: readonly FieldRow[] = /* @__PURE__ */ (() =>
  Object.freeze([...rowsBelow(table, "", "unknown"), ...derivedFacts.map(derivedRow)]))();

const rowByPath: ReadonlyMap<string, FieldRow> = /* @__PURE__ */ (() =>
  new Map(allRows.map((row) => [row.path, row])))();

/** Looks a path up; paths inside a list are written with `[]`, as in `media[].people[].role`. */
export function rowOf(path: string): FieldRow | undefined {
  return rowByPath.get(path);
}

function rowsBelow(node: Node, path: string, around: Absent): readonly FieldRow[] {
  const absent = node.absent ?? around;
  if (node.type === "list") return rowsOf(node.of, `${path}[]`, absent);
  if (node.type !== "record") return [];
  return Object.entries(node.fields).flatMap(([name, child]) =>
    rowsOf(child, path === "" ? name : `${path}.${name}`, absent),
  );
}

function rowsOf(node: Node, path: string, around: Absent): readonly FieldRow[] {
  const below = rowsBelow(node, path, around);
  return node.type === "record" && path.endsWith("[]") ? below : [rowFor(node, path, around), ...below];
}

function rowFor(node: Node, path: string, around: Absent): FieldRow {
  return Object.freeze({
    path,
    type: node.type === "note" ? "text" : node.type,
    ...("labels" in node && node.labels !== undefined
      ? { values: Object.keys(node.labels), labels: node.labels }
      : {}),
    ...(node.type === "note" ? { orFlag: true } : {}),
    absent: node.absent ?? around,
    scan: node.scan ?? "never",
    ...(node.ask === undefined ? {} : { ask: node.ask }),
  });
}

function derivedRow(fact: DerivedFact): FieldRow {
  return Object.freeze({
    path: fact.path,
    type: fact.type,
    ...(fact.labels === undefined ? {} : { values: Object.keys(fact.labels), labels: fact.labels }),
    absent: "unknown",
    scan: "never",
    ...(fact.ask === undefined ? {} : { ask: fact.ask }),
    derived: fact.from,
  });
}
