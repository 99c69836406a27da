import type { HostProfile } from "clearpost";
import { hosts } from "clearpost/hosts";
import { hint } from "./near.js";
import { UsageError } from "./usage-error.js";

const profiles: readonly HostProfile[] = Object.values(hosts);

/** Ids as they are typed: `review-desk` is `clearpost/review-desk`. */
export const surfaceIds: readonly string[] = profiles.map(({ id }) => shortId(id));

/**
 * The built-in host profile of an id, with or without `clearpost/`.
 * @throws UsageError for an unknown id
 */
export function surfaceOf(id: string | undefined): HostProfile | undefined {
  if (id === undefined) return undefined;
  const found = profiles.find((profile) => shortId(profile.id) === shortId(id));
  if (found !== undefined) return found;
  throw new UsageError(`unknown host \`${id.slice(0, 40)}\`, ${hint(shortId(id), surfaceIds)}`);
}

function shortId(id: string): string {
  return id.startsWith("clearpost/") ? id.slice("clearpost/".length) : id;
}
