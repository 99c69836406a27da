import { createHmac, timingSafeEqual } from "node:crypto";
import { isRecord } from "../drafts.js";
import type { Io } from "../io.js";
import { whyUnread } from "../read.js";
import { UsageError } from "../usage-error.js";

/** The hospital's key: tells texts apart and seals records, and nobody without it can. */
export interface Key {
  readonly hash: (purpose: "text" | "subject" | "record", words: string) => string;
}

const shortest = 32;

/**
 * Reads the key of an audit.
 * @throws UsageError when there is none, when it is too short, and when others may open it
 */
export function keyOf(file: string | undefined, io: Io): Key {
  if (file === undefined) throw new UsageError("records need a key, name its file with `--key-file`");
  const { bytes, isOpenToOthers } = secretOf(file, io);
  if (isOpenToOthers)
    throw new UsageError(`others than its owner may open \`${file}\`, close it with \`chmod 600\``);
  if (bytes.length < shortest)
    throw new UsageError(
      `\`${file}\` has ${bytes.length} bytes, a key needs at least ${shortest} random ones`,
    );
  return {
    // The purpose goes first, so that no draft can be written whose hash is the seal of a record.
    hash: (purpose, words) =>
      createHmac("sha256", bytes).update(`clearpost ${purpose}\n`).update(words).digest("hex"),
  };
}

function secretOf(file: string, io: Io): ReturnType<Io["secret"]> {
  try {
    return io.secret(file);
  } catch (error) {
    throw new UsageError(`cannot read \`${file}\`, ${whyUnread(error)}`);
  }
}

/** Compares hashes in a time that tells nothing of them. */
export function isSameHash(a: string, b: unknown): boolean {
  if (typeof b !== "string" || a.length !== b.length) return false;
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** JSON with the keys of every record in code-unit order. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}
