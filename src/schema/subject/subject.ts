import * as z from "zod/mini";
import { isDay, type Subject } from "../../model/index.js";
import { amount, either, flag, list, oneOf, record, text, whole } from "../parts/words.js";
import { guarded } from "../plain/index.js";
import { type Field, subjectTree } from "./tree.js";

/** A subject, without the guard in front; made out of the field table. */
export const subjectShape: z.ZodMiniType<Subject> = /* @__PURE__ */ (() =>
  // The table's types are `Subject`; from rows at run time the compiler cannot tell.
  recordOf(subjectTree()) as unknown as z.ZodMiniType<Subject>)();

/** A draft and its circumstances; says yes exactly where `evaluate` would take the subject. */
export const subjectSchema: z.ZodMiniType<Subject, unknown> = /* @__PURE__ */ (() =>
  // As `checkSubject`, which takes ten thousand values at most and sets no limit to a text.
  guarded(subjectShape, {
    values: 10_000,
    members: 10_000,
    depth: 32,
    characters: Number.POSITIVE_INFINITY,
  }))();

function recordOf({ fields }: Field): z.ZodMiniType {
  return record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sent(field)])));
}

/** What a host may write for a field: its value, "unknown", null, or nothing. */
function sent(field: Field): z.ZodMiniType {
  const value = schemaOf(field);
  if (field.required) return value;
  const open = field.row?.type === "text" || field.row?.type === "enum";
  const word = open ? value : either([value, z.literal("unknown")], expected(field));
  return z.optional(z.nullable(field.row?.type === "enum" ? choice(field) : word));
}

function choice({ row }: Field): z.ZodMiniType {
  return oneOf([...(row?.values ?? []), "unknown"]);
}

function schemaOf(field: Field): z.ZodMiniType {
  const { row, of, whole: isWhole } = field;
  switch (row?.type) {
    case "list":
      return list(of === undefined ? z.never() : schemaOf(of));
    case "number":
      return isWhole ? whole() : amount();
    case "flag":
      return flag();
    case "enum":
      return oneOf(row.values ?? []);
    case "date":
      return text("a day, yyyy-mm-dd").check(z.refine(isDay, { error: "must be a day, yyyy-mm-dd" }));
    case "text":
      return row.orFlag === true ? either([text(), flag()], "text, true or false") : text();
    default:
      return recordOf(field);
  }
}

function expected({ row }: Field): string {
  switch (row?.type) {
    case "list":
      return "a list as the field table describes it";
    case "number":
      return "a number of at least 0";
    case "flag":
      return "true or false";
    case "date":
      return "a day, yyyy-mm-dd";
    default:
      return "a record as the field table describes it";
  }
}
