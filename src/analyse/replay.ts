import { compile, evaluate, type Options, version } from "../evaluate/index.js";
import type { Report, Ruleset, RulesetInPlay } from "../model/index.js";

/** What judging a draft again says of a report that was kept. */
export type Replay =
  | { readonly status: "same" | "differs"; readonly report: Report }
  /** Another engine or other rulesets would prove nothing about the report. */
  | { readonly status: "refused"; readonly why: readonly string[] };

/** Judges a draft again, to prove that a report that was kept is what these rulesets and this engine say of it. */
export function replay(
  kept: Pick<Report, "decision" | "findings" | "engine" | "rulesets">,
  subject: unknown,
  policy: Ruleset | readonly [Ruleset, ...Ruleset[]],
  options: Options = {},
): Replay {
  const compiled = compile(policy);
  const why = [...engineDiffers(kept), ...rulesetsDiffer(kept.rulesets, compiled.rulesets)];
  if (why.length > 0) return { status: "refused", why };
  const report = evaluate(subject, compiled, options);
  return { status: isSame(kept, report) ? "same" : "differs", report };
}

function engineDiffers({ engine }: Pick<Report, "engine">): readonly string[] {
  return engine.version === version
    ? []
    : [`the report was made by version ${engine.version}, and this is ${version}`];
}

function rulesetsDiffer(then: readonly RulesetInPlay[], now: readonly RulesetInPlay[]): readonly string[] {
  const ids = [...new Set([...then, ...now].map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const [was, is] = [then.find((one) => one.id === id), now.find((one) => one.id === id)];
    if (was === undefined) return [`\`${id}\` was not in play`];
    if (is === undefined) return [`\`${id}\` was in play and was not given`];
    return was.hash === is.hash ? [] : [`\`${id}\` ${was.version} is not the \`${id}\` ${is.version} given`];
  });
}

/** The decision and what led to it, finding by finding. */
function isSame(a: Pick<Report, "decision" | "findings">, b: Report): boolean {
  const told = ({ decision, findings }: Pick<Report, "decision" | "findings">) =>
    JSON.stringify([
      decision,
      findings.map(({ rules, status, outcome, fingerprint }) => [rules, status, outcome, fingerprint]),
    ]);
  return told(a) === told(b);
}
