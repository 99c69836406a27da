import type { Ruleset } from "../model/index.js";
import { compilePolicy } from "./compile.js";
import type { Compiled, CompiledPolicy } from "./compiled.js";

export type { Compiled, CompiledPolicy };

/** A tree of rulesets by identity; where a path ends, what they compile to. */
interface CacheNode {
  policy?: CompiledPolicy;
  readonly next: WeakMap<Ruleset, CacheNode>;
}

/** The only hidden state of the library, and unobservable: the same rulesets always compile to the same. */
const cache: CacheNode = { next: /* @__PURE__ */ new WeakMap() };

/** Compiles rulesets, or takes what `compile` returned. */
export function policyOf(policy: Ruleset | readonly Ruleset[] | Compiled): CompiledPolicy {
  if ("rulesets" in policy) return policy as CompiledPolicy; // `compile` is the only maker of this shape
  const rulesets = [policy].flat() as readonly Ruleset[];
  const node = rulesets.reduce(follow, cache);
  node.policy ??= compilePolicy(rulesets);
  return node.policy;
}

function follow(node: CacheNode, ruleset: Ruleset): CacheNode {
  const known = node.next.get(ruleset);
  if (known !== undefined) return known;
  const made: CacheNode = { next: new WeakMap() };
  node.next.set(ruleset, made);
  return made;
}
