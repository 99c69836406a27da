import { conditionShapes, ops } from "../parts/condition.js";
import { plainJson } from "./plain.js";
import type { JsonSchema } from "./subject.js";

/** Where the schema of conditions stands in a document. */
export const conditionRef = "#/$defs/condition";

/**
 * The `$defs` that conditions need.
 *
 * Which fields belong to which `op` is said by one `if` each. What is inside a condition is checked outside of these,
 * so that a fault deep inside is told once and not again for every condition around it.
 */
export function conditionDefs(): JsonSchema {
  const shapes = Object.values(conditionShapes).map((shape) => plainJson(shape, { type: "object" }));
  return {
    condition: {
      required: ["op"],
      properties: {
        op: { enum: ops },
        of: { $ref: "#/$defs/of" },
        where: { $ref: conditionRef },
      },
      allOf: shapes.flatMap(whenOp),
    },
    // `required` and `properties` say nothing about the names in a list, which `near` has here.
    of: { $ref: conditionRef, items: { $ref: conditionRef } },
  };
}

function whenOp(shape: JsonSchema): readonly JsonSchema[] {
  const { properties, ...rest } = shape as { readonly properties: { readonly op: JsonSchema } };
  const { op, ...others } = properties;
  return [
    {
      if: { type: "object", properties: { op }, required: ["op"] },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      then: { ...rest, properties: { op: {}, ...others } },
    },
  ];
}
