import { mkdtempSync, rmSync } from "node:fs";
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Problem, Report } from "clearpost";
import { defineHost, hosts } from "clearpost/hosts";
import { onTestFinished } from "vitest";
import { type Place, type Settings, startSidecar } from "../../src/serve/index.js";
import { sample } from "../fixtures/sample.js";

export const other = { ...sample, id: "other" };

/** A profile of one's own that declares a text, and promises a field. */
export const desk = defineHost({
  ...hosts.officialComposer,
  id: "riverbend/desk",
  sends: ["author.role"],
  declaredBy: "privacy office",
});

export const anyPort: Place = { kind: "port", address: "127.0.0.1", port: 0 };

/** A path for a socket that goes away with the test. */
export function socketPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "clearpost-serve-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "s.sock");
}

export interface Running {
  readonly place: Place;
  readonly log: readonly string[];
  readonly stop: () => Promise<boolean>;
}

/** A sidecar of the invented ruleset, ready, and stopped with the test. */
export async function start(also: Partial<Settings> = {}): Promise<Running> {
  const log: string[] = [];
  const sidecar = await startSidecar({
    version: "9.8.7",
    place: anyPort,
    rulesets: [sample, other],
    usual: ["sample"],
    hosts: new Map([
      ["review-desk", hosts.reviewDesk],
      ["riverbend/desk", desk],
    ]),
    log: (line) => log.push(line),
    ...also,
  });
  onTestFinished(async () => {
    await sidecar.stop();
  });
  await sidecar.ready;
  return { place: sidecar.place, log, stop: sidecar.stop };
}

export interface Sent {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  /** JSON unless it is text or bytes already. */
  readonly body?: unknown;
  readonly agent?: Agent;
}

export interface Reply<Body = Told> {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: Body;
}

/** What answers of one kind or another hold. */
export interface Told extends Report {
  readonly error: { readonly code: string; readonly problems: readonly Problem[] };
  readonly status: string;
  readonly usual: readonly string[];
  readonly hosts: readonly { readonly id: string }[];
}

/** One connection for one request. */
const once = new Agent({ keepAlive: false });

/** Where a place is, for Node's client. */
export function addressOf(place: Place) {
  return place.kind === "socket" ? { socketPath: place.path } : { hostname: place.address, port: place.port };
}

/** A bare connection, for words that are no request as Node would write it. */
export function socketTo(place: Place): Socket {
  return place.kind === "socket" ? connect(place.path) : connect(place.port, place.address);
}

/** Asks; a body makes it a POST of JSON. */
export function ask<Body = Told>(place: Place, path: string, sent: Sent = {}): Promise<Reply<Body>> {
  const { body, headers, agent = once, method = body === undefined ? "GET" : "POST" } = sent;
  const isRaw = typeof body === "string" || Buffer.isBuffer(body);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...addressOf(place),
        path,
        method,
        agent,
        headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("error", reject);
        reply.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          const json = text === "" ? undefined : JSON.parse(text);
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text, json });
        });
      },
    );
    asked.on("error", reject);
    asked.end(isRaw || body === undefined ? body : JSON.stringify(body));
  });
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 100_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error("it did not come about in time");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
