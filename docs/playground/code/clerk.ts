import type { Ask, Judged, PolicyName, Told } from "./messages.js";

/** Who judges drafts for the page: the last one asked, never two at a time. */
export interface Clerk {
  readonly ask: (ask: Omit<Ask, "id">, answered: (outcome: Outcome) => void) => void;
}

export type Outcome =
  | { readonly kind: "judged"; readonly results: readonly Judged[] }
  | { readonly kind: "failed"; readonly problem: string };

interface Errand {
  readonly ask: Ask;
  readonly answered: (outcome: Outcome) => void;
}

/** Starts the worker; tells its policies when it is ready, and when it cannot start. */
export function hire(ready: (policies: readonly PolicyName[]) => void, broken: () => void): Clerk {
  const worker = new Worker(scriptAddress("worker.js"), { type: "module" });
  let asked = 0;
  let running: Errand | undefined;
  let waiting: Errand | undefined;
  const start = (errand: Errand | undefined) => {
    running = errand;
    waiting = undefined;
    if (errand !== undefined) worker.postMessage(errand.ask);
  };
  worker.addEventListener("error", broken);
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if (data.kind === "ready") {
      ready(data.policies);
      return;
    }
    // An answer that was overtaken by a newer question is dropped.
    if (waiting === undefined && running?.ask.id === data.id) running.answered(data);
    start(waiting);
  });
  return {
    ask: (ask, answered) => {
      asked += 1;
      waiting = { ask: { ...ask, id: asked }, answered };
      if (running === undefined) start(waiting);
    },
  };
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** Address of a script of this page; browsers with Trusted Types start no worker from plain text. */
function scriptAddress(file: string): string {
  const address = new URL(file, import.meta.url).href;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  const policy = trustedTypes.createPolicy("clearpost", { createScriptURL: (own) => own });
  return policy.createScriptURL(address);
}
