import type { Compiled } from "clearpost";
import { isPlain } from "../plain.js";
import { call, type Target } from "./call.js";
import type { Check } from "./check.js";

/** What a sidecar is to run. */
export interface Expected {
  readonly version: string;
  readonly rulesets: Compiled["rulesets"];
}

/** Whether a sidecar answers, and runs what is here: the same version, and rulesets of the same content. */
export async function healthChecks(target: Target, expected: Expected): Promise<readonly Check[]> {
  const reply = await call(target, { path: "/health" });
  const what = "sidecar: answers and is ready";
  if (reply === undefined) return [{ what, todo: "nothing answers there, start it with `clearpost serve`" }];
  const todo = todoFor(reply.status);
  if (todo !== undefined) return [{ what, todo }];
  const health = parse(reply.body);
  if (health === undefined) return [{ what, todo: "something else answers there, look at `--url`" }];
  return [
    { what },
    sameVersion(health.version, expected.version),
    ...expected.rulesets.map((one) => sameHash(one, health.rulesets)),
  ];
}

function todoFor(status: number): string | undefined {
  switch (status) {
    case 200:
      return undefined;
    case 401:
      return "it wants its token, give `--token-file` or set `CLEARPOST_TOKEN`";
    case 421:
      return "it answers only under a name of its own machine, run this there";
    case 503:
      return "it is starting or stopping, ask again in a few seconds";
    default:
      return "something else answers there, look at `--url`";
  }
}

interface Health {
  readonly version: string;
  readonly rulesets: ReadonlyMap<unknown, unknown>;
}

function parse(body: string): Health | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (!isPlain(value) || typeof value.version !== "string" || !Array.isArray(value.rulesets))
      return undefined;
    const entries = value.rulesets.filter(isPlain).map(({ id, hash }) => [id, hash] as const);
    return { version: value.version, rulesets: new Map(entries) };
  } catch {
    return undefined;
  }
}

function sameVersion(there: string, here: string): Check {
  const what = `sidecar: runs version ${here}`;
  if (there === here) return { what };
  return {
    what,
    todo: `it runs ${there.slice(0, 20)}, install the same version in both places and start it anew`,
  };
}

function sameHash({ id, hash }: Compiled["rulesets"][number], there: Health["rulesets"]): Check {
  const what = `sidecar: serves ${id} as it is here`;
  if (!there.has(id)) return { what, todo: `it does not serve it, add it to its \`--ruleset\`` };
  if (there.get(id) === hash) return { what };
  return { what, todo: "its rules are others, install the same ruleset in both places and start it anew" };
}
