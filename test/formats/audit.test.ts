import { type AuditRecord, auditRecord, auditSummary, emptySummary, mergeSummaries } from "clearpost/formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../properties/runs.js";
import { findingWith, reportWith } from "./reports.js";

describe("a record", () => {
  test("has ids and hashes, each once and in order, and nothing of what is allowed", () => {
    const report = reportWith({
      decision: "block",
      findings: [
        findingWith({ rule: "sample/b", rules: ["sample/b", "sample/a"] }),
        findingWith({ rule: "sample/a" }),
        findingWith({ rule: "sample/pay", outcome: "allow" }),
      ],
    });
    expect(auditRecord(report, { id: "p-1", line: 3, host: "a/desk" })).toEqual({
      id: "p-1",
      line: 3,
      decision: "block",
      rules: ["sample/a", "sample/b"],
      clauses: ["sample/ask-first"],
      host: "a/desk",
      rulesets: [{ id: "sample", version: "1.0.0", hash: "0" }],
      engine: "0.0.0",
    });
    expect(Object.keys(auditRecord(report))).toEqual(["decision", "rules", "clauses", "rulesets", "engine"]);
  });
});

const name = fc.constantFrom("a", "b", "c/d", "1", "__proto__", "constructor");
const records: fc.Arbitrary<readonly AuditRecord[]> = fc.array(
  fc.record(
    {
      decision: fc.constantFrom("allow", "warn", "review", "block"),
      rules: fc.uniqueArray(name),
      clauses: fc.uniqueArray(name),
      host: name,
      rulesets: fc.array(fc.record({ id: name, version: name, hash: name }), { maxLength: 2 }),
      engine: name,
    },
    { requiredKeys: ["decision", "rules", "clauses", "rulesets", "engine"] },
  ),
  { maxLength: 6 },
);
const summaries = fc.tuple(records, fc.nat(5)).map(([some, unreadable]) => auditSummary(some, unreadable));
/** Compared as written, so that the order of names counts too. */
const written = (value: unknown) => JSON.stringify(value);

describe("summaries", () => {
  test("count", () => {
    const one = auditRecord(reportWith({ decision: "block", findings: [findingWith({})] }), {
      host: "a/desk",
    });
    expect(auditSummary([one, one, auditRecord(reportWith({}))], 2)).toEqual({
      format: "clearpost-audit-summary",
      judged: 3,
      unreadable: 2,
      decisions: { allow: 1, warn: 0, review: 0, block: 2 },
      rules: { "sample/story": 2 },
      clauses: { "sample/ask-first": 2 },
      hosts: { "a/desk": 2 },
      rulesets: { "sample 1.0.0 0": 3 },
      engines: { "0.0.0": 3 },
    });
  });

  test("merge in any grouping", () => {
    fc.assert(
      fc.property(summaries, summaries, summaries, (a, b, c) => {
        expect(written(mergeSummaries(mergeSummaries(a, b), c))).toBe(
          written(mergeSummaries(a, mergeSummaries(b, c))),
        );
      }),
      runs,
    );
  });

  test("merge in any order, and nothing changes nothing", () => {
    fc.assert(
      fc.property(summaries, summaries, (a, b) => {
        expect(written(mergeSummaries(a, b))).toBe(written(mergeSummaries(b, a)));
        expect(written(mergeSummaries(a, emptySummary))).toBe(written(a));
      }),
      runs,
    );
  });

  test("of the parts are the summary of the whole", () => {
    fc.assert(
      fc.property(records, records, (some, others) => {
        expect(written(mergeSummaries(auditSummary(some), auditSummary(others)))).toBe(
          written(auditSummary([...some, ...others])),
        );
      }),
      runs,
    );
  });
});
