import { type Compiled, compile, evaluate, type Ruleset } from "clearpost";
import { cards } from "clearpost/formats";
import { hosts } from "clearpost/hosts";
import type { Ask, Judged, Told } from "./messages.js";
import { policies } from "./policies.js";

/** Judges drafts, one after the other, and compiles each policy once. */
export function judgeOf(): (ask: Ask) => Told {
  const compiled = new Map<string, Compiled>();
  const policyFor = (ids: readonly string[]) => {
    const key = ids.join();
    const policy = compiled.get(key) ?? compile(rulesetsFor(ids));
    compiled.set(key, policy);
    return policy;
  };
  return (ask) => {
    try {
      const results = ask.policies.map((ids) => judged(ask, policyFor(ids)));
      return { kind: "judged", id: ask.id, results };
    } catch (error) {
      return { kind: "failed", id: ask.id, problem: problemOf(error) };
    }
  };
}

function judged({ subject, host }: Ask, policy: Compiled): Judged {
  const report = evaluate(subject, policy, { fixes: true, ...(host ? { host: hosts[host] } : {}) });
  return { report, cards: cards(report, { subject }) };
}

function rulesetsFor(ids: readonly string[]): readonly [Ruleset, ...Ruleset[]] {
  const [first, ...others] = ids.flatMap((id) => policies.filter((policy) => policy.id === id));
  if (first === undefined) throw new Error("no policy was chosen");
  return [first, ...others];
}

/** The library's messages never hold words of the draft. */
function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : "the program failed";
}
