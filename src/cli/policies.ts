import type { Ruleset } from "clearpost";
import type { RuleExamples } from "clearpost/testing";
import type { Io } from "./io.js";
import { hint } from "./near.js";
import { isOwn, loadOwn, type Proven } from "./own.js";
import { UsageError } from "./usage-error.js";

/** Rulesets by id with their examples, each loaded when it is asked for. */
export interface Shelf {
  readonly [id: string]: {
    readonly ruleset: () => Promise<{ readonly ruleset: Ruleset }>;
    readonly examples: () => Promise<{ readonly examples: readonly RuleExamples[] }>;
  };
}

export const builtIn: Shelf = {
  baseline: {
    ruleset: () => import("clearpost/rulesets/baseline"),
    examples: () => import("clearpost/rulesets/baseline/examples"),
  },
  "cedars-sinai": {
    ruleset: () => import("clearpost/rulesets/cedars-sinai"),
    examples: () => import("clearpost/rulesets/cedars-sinai/examples"),
  },
  msk: {
    ruleset: () => import("clearpost/rulesets/msk"),
    examples: () => import("clearpost/rulesets/msk/examples"),
  },
  "mount-sinai": {
    ruleset: () => import("clearpost/rulesets/mount-sinai"),
    examples: () => import("clearpost/rulesets/mount-sinai/examples"),
  },
  "ucla-health": {
    ruleset: () => import("clearpost/rulesets/ucla-health"),
    examples: () => import("clearpost/rulesets/ucla-health/examples"),
  },
  dgsom: {
    ruleset: () => import("clearpost/rulesets/dgsom"),
    examples: () => import("clearpost/rulesets/dgsom/examples"),
  },
  "johns-hopkins": {
    ruleset: () => import("clearpost/rulesets/johns-hopkins"),
    examples: () => import("clearpost/rulesets/johns-hopkins/examples"),
  },
  "vancouver-coastal": {
    ruleset: () => import("clearpost/rulesets/vancouver-coastal"),
    examples: () => import("clearpost/rulesets/vancouver-coastal/examples"),
  },
  utmb: {
    ruleset: () => import("clearpost/rulesets/utmb"),
    examples: () => import("clearpost/rulesets/utmb/examples"),
  },
  who: {
    ruleset: () => import("clearpost/rulesets/who"),
    examples: () => import("clearpost/rulesets/who/examples"),
  },
};

export type Rulesets = readonly [Ruleset, ...Ruleset[]];

/** Where rulesets come from: the built-in ones, and files. */
export interface Source {
  readonly shelf: Shelf;
  readonly io: Io;
}

/**
 * Loads rulesets by their ids or from files of one's own, each once, in the order given.
 * @throws UsageError for an unknown id, for no id at all, and for a file that holds no ruleset
 * @throws RulesetError for a ruleset that cannot be used
 */
export async function loadRulesets(words: readonly string[], source: Source): Promise<Rulesets> {
  const loaded = await Promise.all([...new Set(words)].map((word) => loadProven(word, source)));
  const [first, ...others] = loaded.map(({ ruleset }) => ruleset);
  if (first === undefined) throw new UsageError("no ruleset was named");
  return [first, ...others];
}

/** Loads one ruleset; throws as `loadRulesets` does. */
export async function loadProven(word: string, { shelf, io }: Source): Promise<Proven> {
  if (isOwn(word)) return loadOwn(word, io);
  const entry = Object.hasOwn(shelf, word) ? shelf[word] : undefined;
  if (entry === undefined)
    throw new UsageError(`unknown ruleset \`${word.slice(0, 40)}\`, ${hint(word, Object.keys(shelf))}`);
  const { ruleset } = await entry.ruleset();
  return { ruleset, examples: async () => (await entry.examples()).examples };
}
