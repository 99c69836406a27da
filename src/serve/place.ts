import { chmodSync, lstatSync, unlinkSync } from "node:fs";
import type { Server } from "node:http";
import { connect, isIP } from "node:net";
import process from "node:process";

/** Where a sidecar listens: a port of an address, or a Unix socket. */
export type Place =
  | { readonly kind: "port"; readonly address: string; readonly port: number }
  | { readonly kind: "socket"; readonly path: string };

/** Whether only this machine can reach an address. */
export function isLoopback(address: string): boolean {
  return address === "::1" || (isIP(address) === 4 && address.startsWith("127."));
}

/**
 * Listens; the answer is the place with the port that was given out when 0 was asked for.
 * @throws the system's error when the place is taken or not allowed
 */
export async function listenAt(server: Server, place: Place): Promise<Place> {
  if (place.kind === "socket") await clearAway(place.path);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", resolve);
    if (place.kind === "port") server.listen({ host: place.address, port: place.port });
    else listenAtSocket(server, place.path);
  });
  if (place.kind === "socket") chmodSync(place.path, ownerOnly);
  const bound = server.address();
  return place.kind === "port" && typeof bound === "object" && bound !== null
    ? { ...place, port: bound.port }
    : place;
}

const ownerOnly = 0o600;

/** The socket is made at once, and at no moment may another user open it. */
function listenAtSocket(server: Server, path: string): void {
  const before = process.umask(0o177);
  try {
    server.listen(path);
  } finally {
    process.umask(before);
  }
}

/** A socket that nobody listens at was left behind; anything else is not ours to remove. */
async function clearAway(path: string): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() !== true) return;
  const isLive = await new Promise<boolean>((resolve) => {
    const probe = connect(path, () => resolve(true)).once("error", () => resolve(false));
    probe.once("connect", () => probe.destroy());
  });
  if (!isLive) unlinkSync(path);
}

/** A place as one writes it down. */
export function written(place: Place): string {
  if (place.kind === "socket") return `unix:${place.path}`;
  const address = isIP(place.address) === 6 ? `[${place.address}]` : place.address;
  return `http://${address}:${place.port}`;
}
