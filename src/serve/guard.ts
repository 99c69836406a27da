import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Answer, refuse } from "./answer.js";

/** Who may ask. */
export interface Guard {
  /** What every request must carry as `authorization: Bearer …`; without one nobody is asked for it. */
  readonly token: string | undefined;
  /**
   * Whether the `host` header must name this machine. A page from elsewhere can point its own name at a loopback
   * address, and its requests then carry that name.
   */
  readonly loopbackOnly: boolean;
}

/** Why a request is not let in; nothing when it is. */
export function turnedAway({ headers }: IncomingMessage, { token, loopbackOnly }: Guard): Answer | undefined {
  if (loopbackOnly && !isLoopbackName(headers.host ?? ""))
    return refuse(
      421,
      "wrong-host",
      "this service answers only under a name of this machine, such as `localhost`",
    );
  if (token === undefined || isSame(headers.authorization ?? "", `Bearer ${token}`)) return undefined;
  return refuse(401, "no-token", "send the token as `authorization: Bearer …`", {
    "www-authenticate": "Bearer",
  });
}

function isLoopbackName(host: string): boolean {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i.test(host);
}

/** Takes the same time wherever the two differ, and whatever their lengths. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
