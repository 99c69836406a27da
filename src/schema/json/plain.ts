import * as z from "zod/mini";
import { condition } from "../parts/condition.js";
import type { JsonSchema } from "./subject.js";

const conditionId = "condition";

/** JSON Schema of a shape, with `instead` for each condition in it. */
export function plainJson(shape: z.ZodMiniType, instead: JsonSchema): JsonSchema {
  const metadata = z.registry<{ id: string }>();
  metadata.add(condition, { id: conditionId });
  const { $schema: _, $defs: __, ...json } = z.toJSONSchema(shape, { metadata, override: simplify });
  return replaceIn(json, instead) as JsonSchema;
}

/** A list of at least one: said once, not for the first element and again for the others. */
function simplify({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { prefixItems, items, propertyNames } = jsonSchema;
  if (prefixItems?.length === 1 && items !== undefined) Reflect.deleteProperty(jsonSchema, "prefixItems");
  // Every key of a record is a text, in JSON anyway.
  if (propertyNames !== undefined) Reflect.deleteProperty(jsonSchema, "propertyNames");
}

function replaceIn(json: unknown, instead: JsonSchema): unknown {
  if (Array.isArray(json)) return json.map((part) => replaceIn(part, instead));
  if (typeof json !== "object" || json === null) return json;
  if ("$ref" in json && json.$ref === `#/$defs/${conditionId}`) return instead;
  return Object.fromEntries(Object.entries(json).map(([key, part]) => [key, replaceIn(part, instead)]));
}
