import type * as z from "zod/mini";

/** The keys that a schema knows anywhere, and those whose value is a record with ids for keys. */
export interface Vocabulary {
  readonly names: ReadonlySet<string>;
  readonly keyed: ReadonlySet<string>;
}

/** Collects the keys of a schema; each part is visited once, so a schema that holds itself ends. */
export function vocabularyOf(schema: z.core.$ZodType): Vocabulary {
  const names = new Set<string>();
  const keyed = new Set<string>();
  const seen = new Set<z.core.$ZodType>([schema]);
  for (const part of seen) {
    for (const [name, field] of Object.entries(fieldsOf(part))) {
      names.add(name);
      if (plainPart(field)._zod.def.type === "record") keyed.add(name);
    }
    for (const inner of partsOf(part)) seen.add(inner);
  }
  return { names, keyed };
}

function fieldsOf(schema: z.core.$ZodType): { readonly [name: string]: z.core.$ZodType } {
  const def = defOf(schema);
  return def.type === "object" ? def.shape : {};
}

/** What is left when `optional` is taken off. */
function plainPart(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema);
  return def.type === "optional" || def.type === "nullable" ? plainPart(def.innerType) : schema;
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const def = defOf(schema);
  switch (def.type) {
    case "object":
      return Object.values(def.shape);
    case "array":
      return [def.element];
    case "tuple":
      return def.rest === null ? def.items : [...def.items, def.rest];
    case "optional":
    case "nullable":
      return [def.innerType];
    case "union":
      return def.options;
    case "record":
      return [def.valueType];
    case "lazy":
      return [def.getter()];
    default:
      return [];
  }
}

/** Zod tells the kinds of schema apart by `def.type`, which the type of a schema in general does not say. */
function defOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return schema._zod.def as z.core.$ZodTypes["_zod"]["def"];
}
