import type { AuditRecord } from "clearpost/formats";
import { isRecord, parseJson } from "../drafts.js";
import type { Entry } from "./entry.js";
import { inOrder, isSameHash, type Key } from "./key.js";
import type { Line } from "./lines.js";

/** The keyed hashes of a draft; nothing can be read out of them. */
export interface Hashes {
  /** Absent when the subject has no text. */
  readonly text?: string;
  readonly subject: string;
}

/** The hashes of a draft's text, and of all that was told about it. */
export function hashesOf({ draft: { subject } }: Entry, key: Key): Hashes {
  const text: unknown = isRecord(subject) ? subject.text : undefined;
  return {
    ...(typeof text === "string" ? { text: key.hash("text", text) } : {}),
    subject: key.hash("subject", inOrder(subject)),
  };
}

/** The line of a ledger for one decision: its record, the draft's hashes, and a seal over both. */
export function sealed(record: AuditRecord, entry: Entry, key: Key): string {
  const { subject } = entry.draft;
  const asOf: unknown = isRecord(subject) ? subject.asOf : undefined;
  const day = typeof asOf === "string" ? { asOf } : {};
  const line = { ...record, ...day, hashes: hashesOf(entry, key) };
  return `${JSON.stringify({ ...line, seal: key.hash("record", inOrder(line)) })}\n`;
}

/** A line of a ledger as it was written. */
export interface Sealed {
  readonly line: number;
  readonly decision: unknown;
  readonly rules: unknown;
  readonly rulesets: unknown;
  readonly hashes: Hashes;
}

/** Reads a line of a ledger; nothing when it is not as it was written. */
export function openSeal({ number: line, text = "" }: Line, key: Key): Sealed | undefined {
  const value = parseJson(text)?.value;
  if (!isRecord(value)) return undefined;
  const { seal, ...record } = value;
  if (!isSameHash(key.hash("record", inOrder(record)), seal)) return undefined;
  const { decision, rules, rulesets, hashes } = record;
  // The seal holds, so this is what `sealed` wrote.
  return { line, decision, rules, rulesets, hashes: hashes as Hashes };
}
