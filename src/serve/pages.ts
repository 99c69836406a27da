import { createServer } from "node:http";
import { listenAt, type Place } from "./place.js";

/** A file that a browser may ask for. */
export interface Page {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Pages that browsers of this machine can open. */
export interface Pages {
  readonly place: Place;
  readonly stop: () => Promise<void>;
}

/** The page's own policy, and that no other page may hold it in a frame. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types clearpost";

/**
 * Serves files by their paths, such as `/style.css`, to this machine alone. Nothing is taken, and nothing is logged.
 * @throws the system's error when the port is taken or not allowed
 */
export async function startPages(pages: ReadonlyMap<string, Page>, port: number): Promise<Pages> {
  const server = createServer(({ url = "", method = "" }, answer) => {
    const page = pages.get(url);
    if (page === undefined || !["GET", "HEAD"].includes(method)) {
      answer.writeHead(page === undefined ? 404 : 405).end();
      return;
    }
    answer
      .writeHead(200, {
        "content-type": page.type,
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
      })
      .end(page.body);
  });
  const place = await listenAt(server, { kind: "port", address: "127.0.0.1", port });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { place, stop };
}
