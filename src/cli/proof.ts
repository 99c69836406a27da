import type { Problem, Ruleset } from "clearpost";
import type { Accounted, Coverage } from "clearpost/testing";
import { oneOf, type Typed } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { loadProven, type Shelf } from "./policies.js";
import { progressOf } from "./progress.js";
import { table } from "./table.js";
import { UsageError } from "./usage-error.js";

/** Tells what is wrong with a ruleset, and what is probably not meant. */
export async function lint(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { ruleset, examples } = await loadProven(onlyWord(typed), { shelf, io });
  const { checkRuleset, warningsOf } = await import("clearpost/testing");
  const proof = await examples();
  const problems = [...checkRuleset(ruleset), ...warningsOf(ruleset, proof.length === 0 ? undefined : proof)];
  return told(problems, typed, io, `${ruleset.id} ${ruleset.version}: nothing to mend`);
}

/** Runs the examples of a ruleset and tells which of them do not hold. */
export async function test(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { ruleset, examples } = await loadProven(onlyWord(typed), { shelf, io });
  const proof = await examples();
  if (proof.length === 0)
    throw new UsageError("there are no examples to run, export `examples` beside the ruleset");
  const { testRuleset } = await import("clearpost/testing");
  const problems = testRuleset(ruleset, proof);
  return told(
    problems,
    typed,
    io,
    `${ruleset.id} ${ruleset.version}: the examples of ${proof.length} rules hold`,
  );
}

/** Changes each part of each rule in turn and lists the changes that no example notices. */
export async function mutate(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { ruleset, examples } = await loadProven(onlyWord(typed), { shelf, io });
  const format = oneOf("format", typed.values.format, ["pretty", "json"]);
  const { mutateRuleset } = await import("clearpost/testing");
  const progress = progressOf(typed, io);
  const elsewhere = await rulesetsBefore(onlyWord(typed), shelf);
  const result = mutateRuleset(ruleset, await examples(), { elsewhere, progress: progress.tell });
  progress.end();
  const { made, killed, refused, survivors } = result;
  if (format === "json") io.out(`${JSON.stringify(result, null, 2)}\n`);
  else {
    io.out(`${killed} of ${made - refused} changes are noticed by the examples\n`);
    if (survivors.length > 0)
      io.out(
        table(
          ["rule", "part", "nobody notices"],
          survivors.map(({ rule, path, mutation }) => [rule, path, mutation]),
        ),
      );
  }
  return survivors.length === 0 ? 0 : 1;
}

/** The built-in rulesets up to this one, or all: what was taken over from them is proven by their own examples. */
async function rulesetsBefore(word: string, shelf: Shelf): Promise<readonly Ruleset[]> {
  const ids = Object.keys(shelf);
  const before = ids.includes(word) ? ids.slice(0, ids.indexOf(word)) : ids;
  const loaded = await Promise.all(before.map((one) => shelf[one]?.ruleset()));
  return loaded.flatMap((one) => one?.ruleset ?? []);
}

/** Lists how every clause of a ruleset is accounted for. */
export async function coverage(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { ruleset, examples } = await loadProven(onlyWord(typed), { shelf, io });
  const { coverageOf } = await import("clearpost/testing");
  const covered = coverageOf(ruleset, await examples());
  const format = oneOf("format", typed.values.format, ["pretty", "json"]);
  io.out(format === "json" ? `${JSON.stringify(covered, null, 2)}\n` : prettyCoverage(covered));
  return Object.values(covered.clauses).some(({ by }) => by === "nothing") ? 1 : 0;
}

function onlyWord({ words, command }: Typed): string {
  const [word, ...more] = words;
  if (word !== undefined && more.length === 0) return word;
  throw new UsageError(`\`${command}\` takes one ruleset, an id or a file`);
}

function told(problems: readonly Problem[], { values }: Typed, io: Io, fine: string): ExitCode {
  const format = oneOf("format", values.format, ["pretty", "json", "ndjson"]);
  if (format === "json") io.out(`${JSON.stringify(problems, null, 2)}\n`);
  else if (format === "ndjson") io.out(problems.map((one) => `${JSON.stringify(one)}\n`).join(""));
  else io.out(problems.length === 0 ? `${fine}\n` : problems.map(line).join(""));
  return problems.length === 0 ? 0 : 1;
}

function line({ code, path, message, hint }: Problem): string {
  return `${path}: ${message} (${code})${hint === undefined ? "" : `\n    ${hint}`}\n`;
}

function detailsOf(how: Accounted): string {
  if (how.by === "nothing") return "";
  return "reason" in how ? how.reason : how.ids.join(", ");
}

function prettyCoverage({ clauses, rules }: Coverage): string {
  const rows = Object.entries(clauses).map(([id, how]) => [id, how.by, detailsOf(how)]);
  const shown = Object.entries(rules).map(([id, { violates, passes, undetermined }]) => [
    id,
    String(violates),
    String(passes),
    String(undetermined),
  ]);
  return `${table(["clause", "decided by", ""], rows)}\n${table(["rule", "finds", "leaves alone", "asks about"], shown)}`;
}
