const offsets = [0x811c9dc5, 0x01000193] as const;
const prime = 0x01000193;

/**
 * A stable name of a finding, made from ids and an ordinal, never from the text.
 * FNV-1a over the parts, run twice from different offsets: 64 bits as 16 hexadecimal digits.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const joined = parts.join("\u0000");
  return offsets.map((offset) => fnv(joined, offset).toString(16).padStart(8, "0")).join("");
}

function fnv(text: string, offset: number): number {
  let hash = offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}
