import type { Coverage } from "clearpost/testing";
import { coverageOf, mutateRuleset, testRuleset, warningsOf } from "clearpost/testing";
import { withExamples } from "../test/fixtures/rulesets.js";
import { excuses } from "./policies/excuses.js";

// How the clauses of the built-in rulesets are accounted for, whether their examples hold, and whether these notice each
// change to a rule: node scripts/run.mjs scripts/policies.ts

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

/** What rulesets have in common is changed in the first that has it. */
const mutated = withExamples.map(([id, ruleset, examples], place) => ({
  id,
  ...mutateRuleset(ruleset, examples, {
    elsewhere: withExamples.slice(0, place).map(([, other]) => other),
    excuses: excuses[id] ?? [],
    others: 0,
  }),
}));

const clauses = covered.flatMap((one) => one.clauses);
const rules = covered.flatMap((one) => one.rules);
const decided = clauses.filter(
  ({ by }) => by === "rule" || by === "citation" || by === "permission" || by === "silence",
);
const advisory = clauses.filter(({ by }) => by === "advisory");
const shown = covered.flatMap((one) => one.rules.filter((rule) => one.shown.has(rule)));
const fine = covered.filter(({ problems }) => problems.length === 0);

const changes = total(mutated.map(({ made, refused }) => made - refused));
const noticed = total(mutated.map(({ killed }) => killed));
const excused = total(mutated.map((one) => one.excused.length));

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

const counts: readonly Count[] = [
  ["clauses declared", clauses.length, 289],
  ["of them decided, cited, permitted or kept in silence", decided.length, clauses.length - advisory.length],
  ["advisory, with the reason", advisory.length, clauses.length - decided.length],
  ["rules shown on both sides", shown.length, rules.length],
  ["rulesets whose examples hold, without a warning", fine.length, covered.length],
  ["changes to rules that an example notices", noticed, changes - excused],
  ["changes that none need notice, with the reason", excused, changes - noticed],
];

for (const [what, done, of] of counts) console.log(`${what.padEnd(54)} ${String(done).padStart(4)} of ${of}`);
for (const { id, clauses: own, rules: all } of covered)
  console.log(
    `  ${id.padEnd(20)} ${String(own.length).padStart(3)} clauses ${String(all.length).padStart(3)} rules`,
  );
for (const { id, survivors, problems } of mutated) {
  for (const { path, mutation } of survivors) console.error(`${id}: nobody notices ${path}: ${mutation}`);
  for (const { path, message } of problems) console.error(`${id}: ${path} ${message}`);
}
const isExcusedWell = mutated.every(({ problems }) => problems.length === 0);
process.exitCode = isExcusedWell && counts.every(([, done, of]) => done === of) ? 0 : 1;
