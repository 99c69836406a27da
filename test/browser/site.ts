import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";

/** A folder on loopback, for one test file. */
export interface Site {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  /** Folder whose files are served. */
  readonly root: string;
  /** Value of the `Content-Security-Policy` header of every answer, workers included. */
  readonly policy: string;
  /** Pages that are no files, by path such as `/global.html`. */
  readonly pages?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder under a Content-Security-Policy on a free port of 127.0.0.1; `/` is `/index.html`. */
export async function serve({ root, policy, pages = {} }: SiteOptions): Promise<Site> {
  const server = createServer(async ({ url = "/" }, answer) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const body = pages[path] ?? (await contentOf(root, path));
    if (body === undefined) {
      answer.writeHead(404).end();
      return;
    }
    const type = types[extname(path)] ?? "application/octet-stream";
    answer.writeHead(200, { "Content-Type": type, "Content-Security-Policy": policy }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to listen on");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function contentOf(root: string, path: string): Promise<Buffer | undefined> {
  const file = resolve(root, `.${decodeURIComponent(path)}`);
  if (!file.startsWith(resolve(root) + sep)) return undefined;
  return await readFile(file).catch(() => undefined);
}
