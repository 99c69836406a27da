import type { Obligation } from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";

/** What the author must still do, merged by kind and parameters, each with the rules that ask for it. */
export function obligationsOf(findings: readonly OpenFinding[]): readonly Obligation[] {
  const merged = new Map<string, Obligation>();
  for (const { outcome, origin } of findings) {
    if (outcome === "allow") continue;
    for (const { kind, params } of origin.rule.obliges ?? []) {
      const key = JSON.stringify([kind, Object.entries(params).sort()]);
      const from = [...(merged.get(key)?.from ?? []), origin.rule.id];
      merged.set(key, { kind, params, from: [...new Set(from)].sort() });
    }
  }
  return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, obligation]) => obligation);
}
