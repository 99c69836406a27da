import type { AuditSummary } from "clearpost/formats";
import { oneOf, type Typed } from "../arguments.js";
import type { ExitCode, Io } from "../io.js";
import type { Shelf } from "../policies.js";
import { UsageError } from "../usage-error.js";
import { chart } from "./chart.js";
import { filter } from "./filter.js";
import { mergedSummaries, writtenSummary } from "./summaries.js";
import { verify } from "./verify.js";

/** Judges subjects, one a line, and prints a record of each; or merges summaries, or looks up a decision. */
export async function audit(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { values, flags, words } = typed;
  checkTogether(typed);
  if (flags.has("merge")) return tell(mergedSummaries(words, io), typed, io);
  if (values.verify !== undefined) return verify(typed, values.verify, io);
  const format = oneOf("format", values.format, ["ndjson", "pretty"]);
  const summary = await filter(typed, format === "ndjson", io, shelf);
  if (values.summary !== undefined) io.write(values.summary, writtenSummary(summary));
  if (format === "pretty") io.out(chart(summary, io.width));
  if (summary.unreadable > 0)
    io.err(
      `clearpost: ${summary.unreadable} of ${summary.judged + summary.unreadable} lines could not be judged\n`,
    );
  return 0;
}

function tell(summary: AuditSummary, { values }: Typed, io: Io): ExitCode {
  const format = oneOf("format", values.format, ["json", "pretty"]);
  if (values.summary !== undefined) io.write(values.summary, writtenSummary(summary));
  io.out(format === "pretty" ? chart(summary, io.width) : writtenSummary(summary));
  return 0;
}

/** Options that only some uses of the command know. */
function checkTogether({ values, flags, words }: Typed): void {
  if (!flags.has("merge") && words.length > 1)
    throw new UsageError("`audit` takes one file, or standard input");
  const uses = [flags.has("merge"), values.verify !== undefined, values.record !== undefined];
  if (uses.filter(Boolean).length > 1)
    throw new UsageError("`--merge`, `--record` and `--verify` do not go together");
  if (values["key-file"] !== undefined && values.record === undefined && values.verify === undefined)
    throw new UsageError("`--key-file` goes with `--record` or `--verify`");
}
