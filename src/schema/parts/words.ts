import * as z from "zod/mini";

/** Every schema says in its own words what would be right; nothing is configured for all of zod. */
function expecting(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? `is required, as ${what}` : `must be ${what}`);
}

export function text(what = "text"): z.ZodMiniString {
  return z.string({ error: expecting(what) });
}

export function flag(): z.ZodMiniBoolean {
  return z.boolean({ error: expecting("true or false") });
}

/** A finite number that is not negative. */
export function amount(): z.ZodMiniNumber {
  const error = expecting("a number of at least 0");
  return z.number({ error }).check(z.gte(0, { error: "must be a number of at least 0" }));
}

/** A count or an offset. */
export function whole(least = 0): z.ZodMiniNumber {
  const error = expecting(`a whole number of at least ${least}`);
  return z.int({ error }).check(z.gte(least, { error: `must be a whole number of at least ${least}` }));
}

/** One of a closed list of words. */
export function oneOf<const V extends readonly string[]>(
  values: V,
): z.ZodMiniEnum<{ [value in V[number]]: value }> {
  // `z.enum` maps the words in a type of its own; this is the same map by its plain name.
  return z.enum(values, { error: expecting(`one of ${values.join(", ")}`) }) as unknown as z.ZodMiniEnum<{
    [value in V[number]]: value;
  }>;
}

export function list<S extends z.core.SomeType>(of: S): z.ZodMiniArray<S> {
  return z.array(of, { error: expecting("a list") });
}

/** A list that is not empty. */
export function some<S extends z.core.SomeType>(of: S): z.ZodMiniTuple<readonly [S], S> {
  return z.tuple([of], of, { error: expecting("a list of at least one element") });
}

/** A record of exactly these fields. */
export function record<F extends { readonly [name: string]: z.core.$ZodType }>(
  fields: F,
): z.ZodMiniObject<{ -readonly [K in keyof F]: F[K] }, z.core.$strict> {
  return z.strictObject(fields, { error: aboutRecord });
}

/** A record with ids for keys. */
export function byId<S extends z.core.SomeType>(of: S): z.ZodMiniRecord<z.ZodMiniString<string>, S> {
  return z.record(z.string(), of, { error: expecting("a record") });
}

export function either<const O extends readonly z.core.SomeType[]>(
  options: O,
  what: string,
): z.ZodMiniUnion<O> {
  return z.union(options, { error: expecting(what) });
}

/** The keys were looked at before, so they are words that some schema knows. */
function aboutRecord(issue: {
  readonly code?: string;
  readonly input?: unknown;
  readonly keys?: unknown;
}): string {
  if (issue.code !== "unrecognized_keys") return expecting("a record")(issue);
  return "has a field that does not belong here";
}

export function scalar(): z.ZodMiniUnion<readonly [z.ZodMiniString, z.ZodMiniNumber, z.ZodMiniBoolean]> {
  return either([text(), z.number(), flag()], "text, a number, true or false");
}
