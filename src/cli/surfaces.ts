import type { HostProfile } from "clearpost";
import { defineHost, hosts } from "clearpost/hosts";
import type { Typed } from "./arguments.js";
import type { Io } from "./io.js";
import { hint } from "./near.js";
import { readText } from "./read.js";
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

/**
 * A host profile by its id, or of one's own out of a `.json` file.
 * @throws UsageError for an unknown id, and for a file that holds none
 * @throws RulesetError for a profile that cannot be used
 */
export function loadSurface(word: string, io: Io): HostProfile | undefined {
  return word.endsWith(".json") ? defineHost(parse(word, readText(word, io))) : surfaceOf(word);
}

/** The profile that was typed; throws as `loadSurface` does. */
export function typedSurface({ values }: Typed, io: Io): HostProfile | undefined {
  return values.host === undefined ? undefined : loadSurface(values.host, io);
}

/** Whether a profile says what kind of draft appears on its surface. */
export function tellsKind(host: HostProfile | undefined): boolean {
  return host !== undefined && Object.hasOwn(host.sets, "kind");
}

/** The profiles that come with the package, by both ways to write their ids. */
export function builtInSurfaces(): ReadonlyMap<string, HostProfile> {
  return new Map(profiles.flatMap((one) => [shortId(one.id), one.id].map((id) => [id, one] as const)));
}

function parse(file: string, text: string): HostProfile {
  try {
    return JSON.parse(text); // `defineHost` checks it
  } catch {
    throw new UsageError(`\`${file}\` is not valid JSON`);
  }
}

function shortId(id: string): string {
  return id.startsWith("clearpost/") ? id.slice("clearpost/".length) : id;
}
