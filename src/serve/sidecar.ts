import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import type { Ruleset } from "clearpost";
import { failed } from "./answer.js";
import type { Hosts } from "./asked.js";
import type { Guard } from "./guard.js";
import { isLoopback, listenAt, type Place } from "./place.js";
import { openPolicies } from "./policies.js";
import { answerTo, type Routed, type Service, type State } from "./routes.js";

/** What a sidecar is started with. */
export interface Settings {
  readonly version: string;
  readonly place: Place;
  readonly token?: string | undefined;
  readonly rulesets: readonly Ruleset[];
  /** Ids that are asked when a request names none. */
  readonly usual: readonly string[];
  readonly hosts: Hosts;
  /** Takes one line a request, which never holds anything that was sent. */
  readonly log: (line: string) => void;
  /** Largest body in bytes; default one MiB. */
  readonly bodyLimit?: number;
  readonly patience?: Partial<Patience>;
}

/** How long is waited, in milliseconds. */
export interface Patience {
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** For the next request of a connection. */
  readonly idle: number;
  /** For requests in flight when the sidecar is stopped. */
  readonly stop: number;
}

const usualPatience: Patience = { headers: 10_000, request: 30_000, idle: 5_000, stop: 10_000 };
const oneMebibyte = 1_048_576;
const mostConnections = 256;

/** A sidecar that listens. */
export interface Sidecar {
  readonly place: Place;
  /** Fulfilled when requests are judged; refused when a ruleset cannot be used, and then the sidecar has stopped. */
  readonly ready: Promise<void>;
  /** Takes no more requests, finishes those in flight; answers whether all of them were finished in time. */
  readonly stop: () => Promise<boolean>;
}

/**
 * Starts to listen, and then makes the rulesets ready.
 * @throws Error when it would listen beyond this machine without a token, or cannot listen
 */
export async function startSidecar(settings: Settings): Promise<Sidecar> {
  const { place, bodyLimit = oneMebibyte } = settings;
  const patience = { ...usualPatience, ...settings.patience };
  const guard = guardOf(settings);
  let state: State = { is: "starting" };
  const service: Service = { ...settings, guard, bodyLimit, state: () => state };
  const server = serverOf(service, settings.log, patience);
  const bound = await listenAt(server, place);
  const stop = async () => {
    if (state.is === "ready") state = { ...state, is: "stopping" };
    return await ended(server, patience.stop);
  };
  const ready = openPolicies(settings.rulesets, settings.usual).then(
    (policies) => {
      state = { is: server.listening ? "ready" : "stopping", policies };
    },
    async (error: unknown) => {
      await stop();
      throw error;
    },
  );
  return { place: bound, ready, stop };
}

function guardOf({ place, token }: Settings): Guard {
  const loopbackOnly = place.kind === "port" && isLoopback(place.address);
  if (token === undefined && place.kind === "port" && !loopbackOnly)
    throw new Error("a sidecar that others can reach needs a token");
  return { token, loopbackOnly };
}

function serverOf(service: Service, log: Settings["log"], patience: Patience): Server {
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: Math.min(1_000, patience.request),
    },
    (request, response) => {
      const began = performance.now();
      const tell = (route: string, status: string) =>
        log(`${request.method} ${route} ${status} ${(performance.now() - began).toFixed(1)} ms`);
      respond(request, response, service)
        .then(({ route, answer }) => tell(route, String(answer.status)))
        // The sender went away or was too slow: there is nobody to answer to.
        .catch(() => {
          response.destroy();
          tell("-", "gone");
        });
    },
  );
  server.maxConnections = mostConnections;
  return server;
}

/** Refused when the request ends before it is whole. */
async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<Routed> {
  const { route, answer } = await answered(request, service);
  const body = Buffer.from(`${JSON.stringify(answer.body)}\n`);
  if (service.state().is === "stopping") response.shouldKeepAlive = false;
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...answer.headers,
  });
  response.end(body);
  return { route, answer };
}

/** An error that nobody foresaw is answered as such; one of the connection is passed on. */
async function answered(request: IncomingMessage, service: Service): Promise<Routed> {
  try {
    return await answerTo(request, service);
  } catch (error) {
    if (request.destroyed && !request.complete) throw error;
    return { route: "-", answer: failed() };
  }
}

/** Whether every request was finished before the deadline. */
function ended(server: Server, deadline: number): Promise<boolean> {
  return new Promise((resolve) => {
    let inTime = true;
    const timer = setTimeout(() => {
      inTime = false;
      server.closeAllConnections();
    }, deadline);
    server.close(() => {
      clearTimeout(timer);
      resolve(inTime);
    });
    server.closeIdleConnections();
  });
}
