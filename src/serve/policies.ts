import { setImmediate } from "node:timers/promises";
import { type Compiled, compile, type Ruleset } from "clearpost";

/** The rulesets that a sidecar serves, compiled. */
export interface Policies {
  /** What is asked when a request names none. */
  readonly usual: readonly string[];
  readonly served: readonly Served[];
  /** Compiled combinations by their ids, each made once. */
  readonly combined: Map<string, Compiled>;
}

/** A ruleset with what it compiles to alone. */
export interface Served {
  readonly ruleset: Ruleset;
  readonly compiled: Compiled;
}

/** Each combination costs memory for as long as the sidecar runs, and callers are to settle on few. */
const mostCombinations = 32;

/**
 * Compiles every ruleset alone, and those of `usual` together; between them others get their turn.
 * @throws RulesetError for a ruleset that cannot be used, and for two that do not go together
 */
export async function openPolicies(
  rulesets: readonly Ruleset[],
  usual: readonly string[],
): Promise<Policies> {
  const served: Served[] = [];
  for (const ruleset of rulesets) {
    await setImmediate();
    served.push({ ruleset, compiled: compile(ruleset) });
  }
  const policies = { usual, served, combined: new Map<string, Compiled>() };
  policyFor(policies, usual);
  return policies;
}

/** What `policyFor` found: a policy, or why there is none. */
export type Found =
  | { readonly is: "policy"; readonly policy: Compiled }
  | { readonly is: "not-served" }
  | { readonly is: "too-many" };

/** The policy of these ids; the order in which they are named makes no difference. */
export function policyFor({ served, combined }: Policies, ids: readonly string[]): Found {
  const asked = served.filter(({ ruleset }) => ids.includes(ruleset.id));
  if (ids.some((id) => asked.every(({ ruleset }) => ruleset.id !== id))) return { is: "not-served" };
  const [first, ...others] = asked;
  if (first === undefined) return { is: "not-served" };
  if (others.length === 0) return { is: "policy", policy: first.compiled };
  const key = asked.map(({ ruleset }) => ruleset.id).join(",");
  const known = combined.get(key);
  if (known === undefined && combined.size >= mostCombinations) return { is: "too-many" };
  const policy = known ?? compile([first.ruleset, ...others.map(({ ruleset }) => ruleset)]);
  combined.set(key, policy);
  return { is: "policy", policy };
}
