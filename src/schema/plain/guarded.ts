import * as z from "zod/mini";
import { copyPlain, type Limits } from "./copy.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";

/**
 * A schema that first copies what it is given into plain data, so that no depth, size, getter or key can harm.
 *
 * What the copy refuses is a `custom` issue whose `params` hold a `code` and sometimes a `hint`.
 */
export function guarded<S extends z.ZodMiniType>(
  shape: S,
  { also, ...limits }: Omit<Limits, "vocabulary"> & { readonly also?: z.ZodMiniType },
): z.ZodMiniType<z.output<S>, unknown> {
  const vocabulary = joined(vocabularyOf(shape), also === undefined ? undefined : vocabularyOf(also));
  const copying = z.transform((value: unknown, payload) => {
    const { copy, flaws } = copyPlain(value, { ...limits, vocabulary });
    for (const { code, path, message, hint } of flaws)
      payload.issues.push({
        code: "custom",
        path: [...path],
        message,
        params: hint === undefined ? { code } : { code, hint },
        input: undefined,
      });
    return copy;
  });
  // The pipe's output is the shape's; its own type forgets that when the shape is only known in general.
  return z.pipe(copying, shape) as unknown as z.ZodMiniType<z.output<S>, unknown>;
}

function joined(one: Vocabulary, other: Vocabulary | undefined): Vocabulary {
  if (other === undefined) return one;
  return {
    names: new Set([...one.names, ...other.names]),
    keyed: new Set([...one.keyed, ...other.keyed]),
  };
}
