import { request } from "node:http";

/** A sidecar to ask: its address, or its Unix socket. */
export interface Target {
  readonly at: { readonly url: string } | { readonly socket: string };
  readonly token?: string | undefined;
}

/** What came back; the body as it came. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

interface Message {
  readonly path: string;
  /** Sent as it is, as JSON; without one it is a `GET`. */
  readonly body?: string;
}

const patience = 10_000;

/** Asks a sidecar; nothing when it does not answer. */
export function call({ at, token }: Target, { path, body }: Message): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    const asked = request(
      {
        ...("socket" in at ? { socketPath: at.socket, path } : placeOf(at.url, path)),
        method: body === undefined ? "GET" : "POST",
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          connection: "close",
        },
        timeout: patience,
      },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("error", () => resolve(undefined));
        reply.on("end", () =>
          resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") }),
        );
      },
    );
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(undefined));
    asked.end(body);
  });
}

function placeOf(url: string, path: string) {
  const { hostname, port } = new URL(url);
  return { hostname: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? 80 : Number(port), path };
}
