import { allRows, checkSubject, type FieldRow, SubjectError } from "../../model/index.js";

/** A field of the subject with what lies inside it, put together from the rows of the field table. */
export interface Field {
  readonly row: FieldRow | undefined;
  /** Fields of a record, or of the records in a list. */
  readonly fields: { readonly [name: string]: Field };
  /** The elements of a list of simple values. */
  readonly of?: Field | undefined;
  readonly required: boolean;
  /** For a number: without a fraction. */
  readonly whole: boolean;
}

/** The subject as a tree; derived facts are no part of it, since nobody sends them. */
export function subjectTree(): Field {
  const demands = demandsOf(sentRows());
  return fieldAt("", demands);
}

function sentRows(): readonly FieldRow[] {
  return allRows.filter(({ derived }) => derived === undefined);
}

function fieldAt(path: string, demands: Demands): Field {
  const rows = sentRows();
  const inside = path === "" || path.endsWith("[]") ? path : `${path}.`;
  const before = path.endsWith("[]") ? `${path}.` : inside;
  const names = rows.flatMap((row) => nameBelow(row.path, before));
  const row = rows.find((one) => one.path === path);
  const isList = row?.type === "list";
  const elements = isList ? fieldAt(`${path}[]`, demands) : undefined;
  return {
    row,
    fields: isList
      ? (elements?.fields ?? {})
      : Object.fromEntries(names.map((name) => [name, fieldAt(`${before}${name}`, demands)])),
    of: elements,
    required: demands.required.has(path),
    whole: demands.whole.has(path),
  };
}

/** The last step of a path that lies directly below another. */
function nameBelow(path: string, before: string): readonly string[] {
  if (!path.startsWith(before)) return [];
  const name = path.slice(before.length);
  return name === "" || name.includes(".") || name.includes("[") ? [] : [name];
}

interface Demands {
  readonly required: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

/** What the rows do not say, the check does: which fields it misses in empty records, and which numbers it wants whole. */
function demandsOf(rows: readonly FieldRow[]): Demands {
  const empty = sample(rows, (row) => (row.type === "record" || row.type === "list" ? {} : undefined));
  const halves = sample(rows, (row) => (row.type === "number" ? 0.5 : undefined));
  return { required: refusedAt(empty, "missing-field"), whole: refusedAt(halves, "wrong-value") };
}

/** A subject that has these values, and one element in every list around them. */
function sample(rows: readonly FieldRow[], given: (row: FieldRow) => unknown): object {
  const subject = {};
  for (const row of rows) {
    const value = given(row);
    const elements = rows.some((one) => one.path.startsWith(`${row.path}[].`));
    if (value === undefined || (row.type === "list" && !elements)) continue;
    put(subject, (row.type === "list" ? `${row.path}[]` : row.path).split("."), value);
  }
  return subject;
}

function put(record: object, [step = "", ...rest]: readonly string[], value: unknown): void {
  const isList = step.endsWith("[]");
  const name = isList ? step.slice(0, -2) : step;
  const there: unknown = Reflect.get(record, name);
  const here = isList && Array.isArray(there) ? there[0] : there;
  const inner = here ?? (rest.length === 0 ? value : {});
  Reflect.set(record, name, isList ? [inner] : inner);
  if (rest.length > 0) put(inner, rest, value);
}

/** Paths at which the check refuses something for this reason, with `[]` for any element. */
function refusedAt(subject: object, reason: string): ReadonlySet<string> {
  try {
    checkSubject(subject);
  } catch (error) {
    if (!(error instanceof SubjectError)) throw error;
    const refused = error.problems.filter(({ code }) => code === reason);
    return new Set(refused.map(({ path }) => path.replaceAll(/\[\d+\]/g, "[]")));
  }
  return new Set();
}
