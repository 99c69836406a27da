import { type Compiled, compile, evaluate, type HostProfile } from "clearpost";
import {
  type AuditRecord,
  type AuditSummary,
  auditRecord,
  auditSummary,
  emptySummary,
  mergeSummaries,
} from "clearpost/formats";
import { listed, type Typed } from "../arguments.js";
import type { Io } from "../io.js";
import { loadRulesets, type Shelf } from "../policies.js";
import { problemsOf } from "../problems.js";
import { progressOf } from "../progress.js";
import { surfaceOf, typedSurface } from "../surfaces.js";
import { type BadLine, type Entry, entryOf } from "./entry.js";
import { type Key, keyOf } from "./key.js";
import { sealed } from "./ledger.js";
import { type Line, linesOf } from "./lines.js";
import { isIn, type Shard, shardOf } from "./shard.js";

interface Run {
  readonly policy: Compiled;
  readonly shard: Shard;
  /** The profile that was typed, which goes before what a line names. */
  readonly host: HostProfile | undefined;
  readonly io: Io;
  readonly ledger: { readonly file: string; readonly key: Key } | undefined;
  /** Whether records go to the output. */
  readonly prints: boolean;
}

interface Recorded {
  readonly entry: Entry;
  readonly record: AuditRecord;
}

/** Judges the lines of a file, keeping no more of them than came in at once, and counts. */
export async function filter(typed: Typed, prints: boolean, io: Io, shelf: Shelf): Promise<AuditSummary> {
  const { values, words } = typed;
  const [file = "-"] = words;
  const run: Run = {
    policy: compile(await loadRulesets(listed(values.ruleset) ?? ["baseline"], { shelf, io })),
    shard: shardOf(values.shard),
    host: typedSurface(typed, io),
    io,
    ledger:
      values.record === undefined ? undefined : { file: values.record, key: keyOf(values["key-file"], io) },
    prints,
  };
  const progress = progressOf(typed, io);
  let summary = emptySummary;
  for await (const lines of linesOf(file, io)) {
    summary = mergeSummaries(summary, judgeLines(lines, run));
    progress.tell(summary.judged);
    await io.taken();
  }
  progress.end();
  return summary;
}

/** The ledger is written before anybody hears of a decision. */
function judgeLines(lines: readonly Line[], { io, ledger, prints, ...run }: Run): AuditSummary {
  const judged = lines
    .filter(({ text }) => text?.trim() !== "")
    .map(entryOf)
    .filter(({ id, line }) => isIn(run.shard, id ?? line))
    .map((entry) => ("problem" in entry ? entry : judge(entry, run)));
  const recorded = judged.filter((one) => "record" in one);
  const bad = judged.filter((one) => "problem" in one);
  if (ledger !== undefined && recorded.length > 0)
    io.append(ledger.file, recorded.map(({ record, entry }) => sealed(record, entry, ledger.key)).join(""));
  if (prints && recorded.length > 0)
    io.out(recorded.map(({ record }) => `${JSON.stringify(record)}\n`).join(""));
  for (const { line, problem } of bad) io.err(`clearpost: line ${line}: ${problem}\n`);
  return auditSummary(
    recorded.map(({ record }) => record),
    bad.length,
  );
}

/** A line that cannot be judged is told and counted, and never stops the others. */
function judge(entry: Entry, { policy, host: typed }: Pick<Run, "policy" | "host">): Recorded | BadLine {
  const { line, id, draft } = entry;
  try {
    const host = typed ?? surfaceOf(draft.host);
    const report = evaluate(draft.subject, policy, { host });
    return { entry, record: auditRecord(report, { id, line, host: host?.id }) };
  } catch (error) {
    // What nobody foresaw could hold a piece of the draft, so its message is not told.
    const problems = problemsOf(error) ?? ["something went wrong that should not, nothing was decided"];
    return { line, problem: problems.slice(0, 3).join("; ") };
  }
}
