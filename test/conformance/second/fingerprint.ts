const prime = 0x01000193;

/** SEMANTICS 6.6. */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join("\u0000");
  return [0x811c9dc5, 0x01000193].map((start) => hash(text, start)).join("");
}

function hash(text: string, start: number): string {
  const end = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).reduce(
    (so, unit) => Math.imul(so ^ unit, prime),
    start,
  );
  return (end >>> 0).toString(16).padStart(8, "0");
}
