import type { Ruleset } from "clearpost";
import { hint } from "./near.js";
import { UsageError } from "./usage-error.js";

/** Rulesets by id, each loaded when it is asked for. */
export interface Shelf {
  readonly [id: string]: () => Promise<{ readonly ruleset: Ruleset }>;
}

export const builtIn: Shelf = {
  baseline: () => import("clearpost/rulesets/baseline"),
  "cedars-sinai": () => import("clearpost/rulesets/cedars-sinai"),
  msk: () => import("clearpost/rulesets/msk"),
  "mount-sinai": () => import("clearpost/rulesets/mount-sinai"),
};

export type Rulesets = readonly [Ruleset, ...Ruleset[]];

/**
 * Loads rulesets by their ids, each once, in the order given.
 * @throws UsageError for an unknown id, and for no id at all
 */
export async function loadRulesets(ids: readonly string[], shelf: Shelf): Promise<Rulesets> {
  const loaders = [...new Set(ids)].map((id) => loaderOf(id, shelf));
  const [first, ...others] = await Promise.all(loaders.map(async (load) => (await load()).ruleset));
  if (first === undefined) throw new UsageError("no ruleset was named");
  return [first, ...others];
}

function loaderOf(id: string, shelf: Shelf): Shelf[string] {
  const load = Object.hasOwn(shelf, id) ? shelf[id] : undefined;
  if (load !== undefined) return load;
  throw new UsageError(`unknown ruleset \`${id.slice(0, 40)}\`, ${hint(id, Object.keys(shelf))}`);
}
