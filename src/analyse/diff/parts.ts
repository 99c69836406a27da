import type { Rule, Ruleset } from "../../model/index.js";
import { canonical } from "../../ruleset/index.js";

/** Ids that only one side has, and those of both whose content differs. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares two records by their keys. */
export function differenceOf(
  a: { readonly [id: string]: unknown },
  b: { readonly [id: string]: unknown },
): Difference {
  const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...before].flatMap(([id, was]) =>
      after.has(id) && canonical(was ?? null) !== canonical(after.get(id) ?? null) ? [id] : [],
    ),
  };
}

/** The permissions of a ruleset by their ids. */
export function permissionsById({ permissions }: Ruleset): { readonly [id: string]: unknown } {
  return Object.fromEntries(permissions.map((permission) => [permission.id, permission]));
}

/** The detectors that a ruleset declares itself, as data; built-in ones change with the engine's version. */
export function ownDetectors({ detectors }: Ruleset): { readonly [id: string]: unknown } {
  return Object.fromEntries(
    Object.entries(detectors).map(([id, detector]) => [id, id.startsWith("x/") ? detector : id]),
  );
}

/** The rules that are not off, by their ids. */
export function inForce({ rules }: Ruleset): ReadonlyMap<string, Rule> {
  return new Map(rules.filter(({ off }) => off !== true).map((rule) => [rule.id, rule]));
}

const parts = [
  "cites",
  "alsoCites",
  "category",
  "severity",
  "addresses",
  "trigger",
  "when",
  "require",
  "unless",
  "outcome",
  "onUnknown",
  "onDoubt",
  "floor",
  "locked",
  "waivable",
  "params",
  "obliges",
  "message",
  "remedy",
] as const satisfies readonly (keyof Rule)[];

/** The parts in which two rules differ, in the order in which they are written. */
export function partsThatDiffer(a: Rule, b: Rule): readonly string[] {
  return parts.filter((part) => canonical(a[part] ?? null) !== canonical(b[part] ?? null));
}
