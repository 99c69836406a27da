import type { AuditSummary, Counts } from "clearpost/formats";
import { emptySummary, mergeSummaries } from "clearpost/formats";
import { isRecord, parseJson } from "../drafts.js";
import type { Io } from "../io.js";
import { readText } from "../read.js";
import { UsageError } from "../usage-error.js";

/**
 * The summaries of several files as one.
 * @throws UsageError when a file holds none
 */
export function mergedSummaries(files: readonly string[], io: Io): AuditSummary {
  if (files.length === 0) throw new UsageError("`--merge` takes the files with the summaries");
  return files.map((file) => summaryOf(file, io)).reduce(mergeSummaries, emptySummary);
}

/** Summaries are written with a break at the end, and compare byte by byte. */
export function writtenSummary(summary: AuditSummary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}

function summaryOf(file: string, io: Io): AuditSummary {
  const value = parseJson(readText(file, io))?.value;
  if (isSummary(value)) return value;
  throw new UsageError(`\`${file}\` is not a summary of an audit`);
}

const tables = ["rules", "clauses", "hosts", "rulesets", "engines"] as const;
const outcomes = ["allow", "warn", "review", "block"] as const;

function isSummary(value: unknown): value is AuditSummary {
  if (!isRecord(value) || value.format !== emptySummary.format) return false;
  const { decisions } = value;
  return (
    isCount(value.judged) &&
    isCount(value.unreadable) &&
    isCounts(decisions) &&
    outcomes.every((outcome) => isCount(decisions[outcome])) &&
    tables.every((table) => isCounts(value[table]))
  );
}

function isCounts(value: unknown): value is Counts {
  return isRecord(value) && Object.values(value).every(isCount);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
