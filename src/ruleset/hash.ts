import type { Ruleset } from "../model/index.js";
import { sha256 } from "./sha256.js";

/** SHA-256 of the ruleset as canonical JSON; of its detectors only the ids, since their knowledge has the engine's version. */
export function hashOf(ruleset: Ruleset): string {
  return sha256(canonical({ ...ruleset, detectors: Object.keys(ruleset.detectors).sort() }));
}

/** JSON with the keys of every record in code-unit order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && typeof one !== "function");
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(",")}}`;
}
