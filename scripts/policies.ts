import type { Coverage } from "clearpost/testing";
import { coverageOf, testRuleset, warningsOf } from "clearpost/testing";
import { withExamples } from "../test/fixtures/rulesets.js";

// How the clauses of the built-in rulesets are accounted for, and whether their examples hold: node scripts/run.mjs scripts/policies.ts

type Count = readonly [what: string, done: number, of: number];

/** Clauses that a ruleset declares itself; those that it takes over are counted where they were written. */
function ownClauses(id: string, { clauses }: Coverage): readonly Coverage["clauses"][string][] {
  const prefixes = id === "baseline" ? ["baseline/", "policy-guide/"] : [`${id}/`];
  return Object.entries(clauses).flatMap(([clause, how]) =>
    prefixes.some((prefix) => clause.startsWith(prefix)) ? [how] : [],
  );
}

const covered = withExamples.map(([id, ruleset, examples]) => ({
  id,
  problems: [...testRuleset(ruleset, examples), ...warningsOf(ruleset, examples)],
  clauses: ownClauses(id, coverageOf(ruleset, examples)),
  rules: ruleset.rules.filter(({ definedIn = id }) => definedIn === id).map((rule) => rule.id),
  shown: new Set(
    examples.flatMap(({ rule, violates, passes, undetermined = [] }) =>
      violates.length + undetermined.length > 0 && passes.length > 0 ? [rule] : [],
    ),
  ),
}));

const clauses = covered.flatMap((one) => one.clauses);
const rules = covered.flatMap((one) => one.rules);
const decided = clauses.filter(
  ({ by }) => by === "rule" || by === "citation" || by === "permission" || by === "silence",
);
const advisory = clauses.filter(({ by }) => by === "advisory");
const shown = covered.flatMap((one) => one.rules.filter((rule) => one.shown.has(rule)));
const fine = covered.filter(({ problems }) => problems.length === 0);

const counts: readonly Count[] = [
  ["clauses declared", clauses.length, 289],
  ["of them decided, cited, permitted or kept in silence", decided.length, clauses.length - advisory.length],
  ["advisory, with the reason", advisory.length, clauses.length - decided.length],
  ["rules shown on both sides", shown.length, rules.length],
  ["rulesets whose examples hold, without a warning", fine.length, covered.length],
];

for (const [what, done, of] of counts) console.log(`${what.padEnd(54)} ${String(done).padStart(4)} of ${of}`);
for (const { id, clauses: own, rules: all } of covered)
  console.log(
    `  ${id.padEnd(20)} ${String(own.length).padStart(3)} clauses ${String(all.length).padStart(3)} rules`,
  );
process.exitCode = counts.every(([, done, of]) => done === of) ? 0 : 1;
