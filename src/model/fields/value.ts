/**
 * Reads a dotted path of a checked subject or of one element of its lists.
 *
 * `undefined`: it was not sent. `null`: it, or a record around it, is known to be none.
 */
export function valueAt(record: object, path: string): unknown {
  let here: unknown = record;
  for (const step of path.split(".")) {
    if (here === null) return null;
    if (!isRecord(here)) return undefined;
    here = Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
