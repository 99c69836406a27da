import type { RulesetDiff } from "clearpost/testing";
import { oneOf, type Typed } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { loadProven, type Shelf } from "./policies.js";
import { progressOf } from "./progress.js";
import { UsageError } from "./usage-error.js";

/** Compares two rulesets by their rules, and by what they decide about the examples of both. */
export async function diff(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { words, values } = typed;
  const [first, second, ...more] = words;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError("`diff` takes two rulesets, ids or files");
  const format = oneOf("format", values.format, ["pretty", "json"]);
  const [a, b] = await Promise.all([first, second].map((word) => loadProven(word, { shelf, io })));
  if (a === undefined || b === undefined) throw new UsageError("`diff` takes two rulesets");
  const { diffRulesets } = await import("clearpost/testing");
  const proof = [...(await a.examples()), ...(await b.examples())];
  const corpus = proof.flatMap(({ violates, passes, undetermined = [] }) => [
    ...violates.map(({ subject }) => subject),
    ...passes,
    ...undetermined,
  ]);
  const progress = progressOf(typed, io);
  const result = diffRulesets(a.ruleset, b.ruleset, corpus, { progress: progress.tell });
  progress.end();
  io.out(format === "json" ? `${JSON.stringify(result, null, 2)}\n` : pretty(result, corpus.length));
  return result.bump === "none" ? 0 : 1;
}

function pretty({ added, removed, changed, decisions, bump }: RulesetDiff, drafts: number): string {
  return [
    ...added.map((id) => `+ ${id}\n`),
    ...removed.map((id) => `- ${id}\n`),
    ...changed.map(({ rule, parts }) => `~ ${rule}: ${parts.join(", ")}\n`),
    `${decisions.length} of ${drafts} examples are decided otherwise\n`,
    ...decisions.map(({ index, from, to }) => `  example ${index + 1}: ${from}, then ${to}\n`),
    bump === "none" ? "no new version is needed\n" : `the least step of the version: ${bump}\n`,
  ].join("");
}
