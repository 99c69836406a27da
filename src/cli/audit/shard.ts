import { UsageError } from "../usage-error.js";

/** One of several equal parts of the lines, counted from one. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

const most = 100_000;

/**
 * Reads `i/n`; without it there is one part.
 * @throws UsageError for anything else
 */
export function shardOf(given: string | undefined): Shard {
  if (given === undefined) return { part: 1, of: 1 };
  const [, part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(given) ?? []).map(Number);
  if (part >= 1 && part <= of && of <= most) return { part, of };
  throw new UsageError("`--shard` must be a part of a number of parts, such as 1/4 up to 4/4");
}

/** Whether a line belongs to a part: by its id, or by its place where it has none. */
export function isIn({ part, of }: Shard, id: string | number): boolean {
  return of === 1 || stableHash(String(id)) % of === part - 1;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a of the UTF-16 units with a final mix, since the remainder needs every bit; 32 bits, the same for ever. */
function stableHash(text: string): number {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
