import { createHash, createHmac } from "node:crypto";
import { isEntry, isList } from "./facts.js";
import type { Json } from "./input.js";

/** SEMANTICS 2.4, of a ruleset as its file has it. */
export function canonicalHash(ruleset: { readonly [name: string]: Json }): string {
  return createHash("sha256")
    .update(canonical({ ...ruleset, detectors: Object.keys(ruleset.detectors ?? {}).sort() }), "utf8")
    .digest("hex");
}

function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isEntry(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(",")}}`;
}

/** SEMANTICS 7.7. */
export function contentHashOf(text: string, key: string): string {
  return createHmac("sha256", key).update(text, "utf8").digest("hex");
}
