import { type Place, written } from "../serve/index.js";
import { UsageError } from "./usage-error.js";

/**
 * A port as it was typed; none when none was.
 * @throws UsageError for what is no port
 */
export function portOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const number = Number(typed);
  if (/^\d{1,5}$/.test(typed) && number <= 65_535) return number;
  throw new UsageError("`--port` must be a number up to 65535");
}

/** What `start` answers; the system's refusals to listen are told in plain words. */
export async function listening<Started>(place: Place, start: () => Promise<Started>): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = reasons[code] ?? "the system refused";
    throw new UsageError(`cannot listen at ${written(place)}, ${why}`);
  }
}

const reasons: { readonly [code: string]: string } = {
  EADDRINUSE: "something else listens there, choose another `--port` or `--socket`",
  EACCES: "this user may not",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOENT: "there is no such folder",
};
