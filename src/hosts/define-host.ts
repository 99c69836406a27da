import { checkHost, type HostProfile } from "../model/index.js";

/**
 * A host profile, checked and frozen: what is true of every draft on one surface, declared by a person.
 *
 * Throws a `RulesetError` for unknown paths, wrong values, and privacy facts set to what could loosen a decision.
 */
export function defineHost(profile: HostProfile): HostProfile {
  return checkHost(profile);
}
