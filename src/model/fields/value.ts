/**
 * Reads a dotted path of a checked subject or of one element of its lists.
 *
 * `undefined`: it was not sent. `null`: it, or a record around it, is known to be none.
 */
export function valueAt(record: object, path: string): unknown {
  let here: unknown = record;
  for (let from = 0; from <= path.length; ) {
    if (here === null) return null;
    if (!isRecord(here)) return undefined;
    const dot = path.indexOf(".", from);
    const end = dot === -1 ? path.length : dot;
    const step = path.slice(from, end);
    here = Object.hasOwn(here, step) ? here[step] : undefined;
    from = end + 1;
  }
  return here;
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
