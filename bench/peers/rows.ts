import { evaluateTwo } from "../speed/calls.js";
import { ratioOfAsync } from "../speed/clock.js";
import { atLeast, type Row } from "../speed/table.js";
import { installPeers, type Load } from "./install.js";
import { type Peer, peers } from "./peers.js";

/** How many times as fast we are as each peer, on the same posts and in turns with it. */
export async function* peerRows(): AsyncGenerator<Row> {
  const installed = installPeers();
  try {
    for (const peer of peers) yield await rowOf(peer, installed.load);
  } finally {
    installed.remove();
  }
}

async function rowOf({ name, goal, prepare }: Peer, load: Load): Promise<Row> {
  return atLeast(`times as fast as ${name}`, goal, await ratioOfAsync(await prepare(load), evaluateTwo), "×");
}
