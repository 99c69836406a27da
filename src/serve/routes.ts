import type { IncomingMessage } from "node:http";
import { type Answer, refuse } from "./answer.js";
import type { Hosts } from "./asked.js";
import { readBody } from "./body.js";
import { type Guard, turnedAway } from "./guard.js";
import { type Bench, judgeMany, judgeOne } from "./judge.js";
import { openApi } from "./openapi/index.js";
import type { Policies } from "./policies.js";

/** All that answering needs to know. */
export interface Service {
  readonly version: string;
  readonly guard: Guard;
  readonly hosts: Hosts;
  /** Largest body, in bytes. */
  readonly bodyLimit: number;
  readonly state: () => State;
}

/** Requests are judged only when the rulesets are compiled. */
export type State =
  | { readonly is: "starting" }
  | { readonly is: "ready" | "stopping"; readonly policies: Policies };

/** An answer with the route that it belongs to, which is ours and so may be logged. */
export interface Routed {
  readonly route: string;
  readonly answer: Answer;
}

interface Route {
  readonly method: "GET" | "POST";
  readonly answer: (request: IncomingMessage, service: Service) => Answer | Promise<Answer>;
}

const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["/evaluate", { method: "POST", answer: (request, service) => posted(request, service, judgeOne) }],
  ["/evaluate/batch", { method: "POST", answer: (request, service) => posted(request, service, judgeMany) }],
  ["/health", { method: "GET", answer: (_, service) => health(service) }],
  ["/rulesets", { method: "GET", answer: (_, service) => rulesets(service) }],
  ["/openapi.json", { method: "GET", answer: (_, { version }) => ({ status: 200, body: openApi(version) }) }],
]);

/** Stands in the log for everything that is no route of ours: an address can hold words of a draft. */
const elsewhere = "-";

/** Answers a request, or says why not. */
export async function answerTo(request: IncomingMessage, service: Service): Promise<Routed> {
  const path = (request.url ?? "").split("?", 1)[0] ?? "";
  const found = routes.get(path);
  const route = found === undefined ? elsewhere : path;
  const away = turnedAway(request, service.guard);
  if (away !== undefined) return { route, answer: away };
  if (found === undefined)
    return { route, answer: refuse(404, "not-found", `there is only ${[...routes.keys()].join(", ")}`) };
  if (!allows(found).includes(request.method ?? "")) return { route, answer: wrongMethod(found) };
  return { route, answer: await found.answer(request, service) };
}

/** `HEAD` is `GET` without a body, which Node leaves out by itself. */
function allows({ method }: Route): readonly string[] {
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

function wrongMethod(route: Route): Answer {
  const allow = allows(route).join(", ");
  return refuse(405, "wrong-method", `use ${allow} here`, { allow });
}

type Judge = (body: unknown, bench: Bench) => Answer | Promise<Answer>;

async function posted(request: IncomingMessage, service: Service, judge: Judge): Promise<Answer> {
  const body = await readBody(request, service.bodyLimit);
  if ("refused" in body) return body.refused;
  const state = service.state();
  if (state.is === "starting") return notReady();
  return judge(body.value, { policies: state.policies, hosts: service.hosts });
}

function health({ version, state }: Service): Answer {
  const now = state();
  if (now.is === "starting") return { ...notReady(), body: { status: now.is, version, rulesets: [] } };
  return {
    status: now.is === "ready" ? 200 : 503,
    body: {
      status: now.is,
      version,
      rulesets: now.policies.served.flatMap(({ compiled }) => compiled.rulesets),
    },
  };
}

function rulesets({ hosts, state }: Service): Answer {
  const now = state();
  if (now.is === "starting") return notReady();
  const { usual, served } = now.policies;
  return {
    status: 200,
    body: {
      usual,
      rulesets: served.flatMap(({ ruleset: { title, rules }, compiled }) =>
        compiled.rulesets.map((one) => ({ ...one, title, rules: rules.length })),
      ),
      hosts: [...hosts].map(([id, { title }]) => ({ id, title })),
    },
  };
}

function notReady(): Answer {
  return refuse(503, "starting", "the rulesets are being made ready, ask again in a few seconds", {
    "retry-after": "2",
  });
}
