import type { Outcome } from "../../model/index.js";
import type { AuditRecord } from "./record.js";

/** How often each name occurred, in code-unit order of the names. */
export interface Counts {
  readonly [name: string]: number;
}

/** Many decisions, counted; two summaries merge into one. */
export interface AuditSummary {
  readonly format: "clearpost-audit-summary";
  /** Drafts that were judged. */
  readonly judged: number;
  /** Lines that held no draft that could be judged. */
  readonly unreadable: number;
  readonly decisions: { readonly [outcome in Outcome]: number };
  /** Drafts on which each rule spoke up. */
  readonly rules: Counts;
  readonly clauses: Counts;
  /** Drafts of each host profile; those without one are not here. */
  readonly hosts: Counts;
  /** Drafts judged under each version of a ruleset, such as `baseline 1.0.0 0a1b…`. */
  readonly rulesets: Counts;
  readonly engines: Counts;
}

/** The summary of nothing. */
export const emptySummary: AuditSummary = {
  format: "clearpost-audit-summary",
  judged: 0,
  unreadable: 0,
  decisions: { allow: 0, warn: 0, review: 0, block: 0 },
  rules: {},
  clauses: {},
  hosts: {},
  rulesets: {},
  engines: {},
};

/** The records of some drafts, counted, with the lines beside them that could not be judged. */
export function auditSummary(records: readonly AuditRecord[], unreadable = 0): AuditSummary {
  const decided = countsOf(records.map(({ decision }) => decision));
  return {
    format: "clearpost-audit-summary",
    judged: records.length,
    unreadable,
    decisions: added(emptySummary.decisions, decided),
    rules: countsOf(records.flatMap(({ rules }) => rules)),
    clauses: countsOf(records.flatMap(({ clauses }) => clauses)),
    hosts: countsOf(records.flatMap(({ host }) => host ?? [])),
    rulesets: countsOf(
      records.flatMap(({ rulesets }) => rulesets.map(({ id, version, hash }) => `${id} ${version} ${hash}`)),
    ),
    engines: countsOf(records.map(({ engine }) => engine)),
  };
}

/** Two summaries as one: in whatever order and grouping parts are merged, the whole is the same. */
export function mergeSummaries(a: AuditSummary, b: AuditSummary): AuditSummary {
  return {
    format: "clearpost-audit-summary",
    judged: a.judged + b.judged,
    unreadable: a.unreadable + b.unreadable,
    decisions: added(a.decisions, b.decisions),
    rules: merged(a.rules, b.rules),
    clauses: merged(a.clauses, b.clauses),
    hosts: merged(a.hosts, b.hosts),
    rulesets: merged(a.rulesets, b.rulesets),
    engines: merged(a.engines, b.engines),
  };
}

function added(a: AuditSummary["decisions"], b: Counts): AuditSummary["decisions"] {
  const sum = (outcome: Outcome) => a[outcome] + (b[outcome] ?? 0);
  return { allow: sum("allow"), warn: sum("warn"), review: sum("review"), block: sum("block") };
}

function countsOf(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return inOrder(counts);
}

function merged(a: Counts, b: Counts): Counts {
  const counts = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) counts.set(name, (counts.get(name) ?? 0) + count);
  return inOrder(counts);
}

function inOrder(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
