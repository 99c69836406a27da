import type { Condition, Rule } from "../model/index.js";

/** What `addresses` asks of the owner of the channel, as the engine asks it. */
export function voiceOf(addresses: Rule["addresses"]): Condition | undefined {
  if (addresses === "both") return undefined;
  return {
    op: "field",
    path: "channel.owner",
    in: addresses === "personal" ? ["personal", "third-party"] : ["institution", "department"],
  };
}
