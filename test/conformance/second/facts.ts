import { derive } from "./derived.js";
import type { Entry, Json, Row, World } from "./input.js";

/** SEMANTICS 1.4. A value that is undefined is *nothing*. */
export type Fact = { readonly value: Json | undefined } | { readonly missing: readonly string[] };

export function isKnown(fact: Fact): fact is { readonly value: Json | undefined } {
  return "value" in fact;
}

/** SEMANTICS 1.2. */
export function cleaned(subject: Entry, rows: ReadonlyMap<string, Row>): Entry {
  return cleanRecord(subject, "", rows);
}

function cleanRecord(record: Entry, path: string, rows: ReadonlyMap<string, Row>): Entry {
  const entries = Object.entries(record).flatMap(([name, value]): [string, Json][] => {
    const here = path === "" ? name : `${path}.${name}`;
    const row = rows.get(here);
    if (value === "unknown" && !isRequired(here) && row?.scan === "never") return [];
    if (value === null && row?.type === "list") return [[name, []]];
    return [[name, cleanValue(value, here, rows)]];
  });
  return Object.fromEntries(entries);
}

function isRequired(path: string): boolean {
  return path === "kind" || ["detector", "field", "start", "end"].some((one) => path === `evidence[].${one}`);
}

function cleanValue(value: Json, path: string, rows: ReadonlyMap<string, Row>): Json {
  if (isList(value)) return value.map((one) => (isEntry(one) ? cleanRecord(one, `${path}[]`, rows) : one));
  return isEntry(value) ? cleanRecord(value, path, rows) : value;
}

/** SEMANTICS 1.3. */
export function valueAt(record: Json | undefined, path: string): Json | undefined {
  let here = record;
  for (const step of path.split(".")) {
    if (here === null) return null;
    if (!isEntry(here) || !Object.hasOwn(here, step)) return undefined;
    here = here[step];
  }
  return here;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isEntry(value: Json | undefined): value is Entry {
  return typeof value === "object" && value !== null && !isList(value);
}

export function listAt(record: Json | undefined, path: string): readonly Json[] {
  const value = valueAt(record, path);
  return isList(value) ? value : [];
}

export function sentFact(record: Json, path: string, row: string, world: World): Fact {
  const value = valueAt(record, path);
  if (value !== undefined) return { value };
  return world.rows.get(row)?.absent === "none" ? { value: undefined } : { missing: [row] };
}

export function factAt(path: string, world: World): Fact {
  return world.rows.get(path)?.derived === undefined
    ? sentFact(world.subject, path, path, world)
    : derive(path, world);
}
