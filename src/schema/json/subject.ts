import { type Field, subjectTree } from "../subject/index.js";

/** A JSON Schema or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** JSON Schema of a subject, made out of the field table; one keyword a fault, so that validators say little. */
export function subjectJson(): JsonSchema {
  return recordJson(subjectTree());
}

function recordJson({ fields }: Field): JsonSchema {
  const entries = Object.entries(fields);
  const required = entries.flatMap(([name, field]) => (field.required ? [name] : []));
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, field]) => [name, sentJson(field)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** Also null and "unknown", which say nothing, except where the record is nothing without the field. */
function sentJson(field: Field): JsonSchema {
  const { ask } = field.row ?? {};
  const value = valueJson(field);
  return {
    ...(ask === undefined ? {} : { description: ask }),
    ...(field.required ? value : orUnknown(value)),
  };
}

function orUnknown(value: JsonSchema): JsonSchema {
  if (Array.isArray(value.enum)) return { enum: [...value.enum, "unknown", null] };
  const types = [value.type].flat();
  if (types.includes("string"))
    return {
      ...value,
      type: [...types, "null"],
      ...(value.pattern === undefined ? {} : { pattern: `${value.pattern}|^unknown$` }),
    };
  return { ...value, type: [...types, "string", "null"], pattern: "^unknown$" };
}

function valueJson(field: Field): JsonSchema {
  const { row, of, whole } = field;
  switch (row?.type) {
    case "list":
      return { type: "array", items: of === undefined ? {} : valueJson(of) };
    case "number":
      return { type: whole ? "integer" : "number", minimum: 0 };
    case "flag":
      return { type: "boolean" };
    case "enum":
      return { enum: row.values ?? [] };
    case "date":
      return { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
    case "text":
      return { type: row.orFlag === true ? ["string", "boolean"] : "string" };
    default:
      return recordJson(field);
  }
}
