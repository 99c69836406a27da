import { createHash } from "node:crypto";
import process from "node:process";

export const queueName = "clearpost-audit";
export const connection = {
  host: "127.0.0.1",
  port: Number(process.env.REDIS_PORT ?? 6379),
  // A worker waits for Redis to come back instead of giving up.
  maxRetriesPerRequest: null,
};

/**
 * Names a batch by what is in it, so that one that is added twice is judged once.
 * @param {Uint8Array} bytes
 */
export function contentHash(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
