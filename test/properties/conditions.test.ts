import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveFacts, type Facts } from "../../src/facts/index.js";
import { allRows, checkSubject, valueAt } from "../../src/model/index.js";
import { ask, type ResolvedCondition } from "../../src/rules/index.js";
import { circumstances, subjects, withValues } from "./arbitraries.js";
import { runs } from "./runs.js";

function factsOf(subject: object): Facts {
  return deriveFacts({
    subject: checkSubject(subject),
    judgement: { detections: [], failed: new Set(), diagnostics: [] },
    institution: undefined,
    legibility: "english",
    mediaUnseen: false,
    contentHash: undefined,
  });
}

const valued = allRows.filter(
  ({ path, type, scan }) =>
    !path.includes("[]") &&
    scan === "never" &&
    (type === "enum" || type === "flag") &&
    !path.startsWith("institution."),
);

const leaf: fc.Arbitrary<ResolvedCondition> = fc.constantFrom(...valued).chain((row) =>
  fc
    .subarray<string | boolean>(row.type === "flag" ? [true, false] : [...(row.values ?? [])], {
      minLength: 1,
    })
    .map((values) => ({ op: "in" as const, path: row.path, in: values })),
);

const overMedia: fc.Arbitrary<ResolvedCondition> = fc
  .record({
    op: fc.constantFrom("some", "every"),
    path: fc.constantFrom("location", "rights"),
    values: fc.subarray(["clinical-area", "common-area", "own", "third-party-unlicensed"], { minLength: 1 }),
  })
  .map(
    ({ op, path, values }) =>
      ({ op, path: "media", where: { op: "in", path, in: values } }) as ResolvedCondition,
  );

/** Conditions of every kind but `known`, which asks whether something was sent and so may change its answer. */
const conditions = fc.letrec<{ condition: ResolvedCondition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    overMedia,
    tie("condition").map((of) => ({ op: "not" as const, of })),
    fc.record({
      op: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      op: fc.constant("atLeast" as const),
      n: fc.integer({ min: 1, max: 3 }),
      of: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).condition;

/**
 * What nobody sent counts as none in these circumstances, and a patient of whom nobody says otherwise as an adult, so that
 * sending it is another draft and not a completion.
 */
const closed = new Set(["authorizations", "consents", "patient.minor"]);

describe("a condition", () => {
  it("that is answered stays so whatever the unknown fields turn out to be", () => {
    fc.assert(
      fc.property(conditions, subjects, circumstances, (condition, subject, more) => {
        const before = ask(condition, factsOf(subject)).truth;
        if (before === "unknown") return true;
        const unknown = new Map([...more].filter(([path]) => isUnknown(subject, path)));
        return ask(condition, factsOf(withValues(subject, unknown))).truth === before;
      }),
      runs,
    );
  });

  it("that is unknown says which facts are missing", () => {
    fc.assert(
      fc.property(conditions, subjects, (condition, subject) => {
        const { truth, missing, because } = ask(condition, factsOf(subject));
        return (truth === "unknown") === missing.length > 0 && (truth === "unknown") === because.length > 0;
      }),
      runs,
    );
  });

  it("and its opposite are never both the same sure answer", () => {
    fc.assert(
      fc.property(conditions, subjects, (condition, subject) => {
        const facts = factsOf(subject);
        const pair = [ask(condition, facts).truth, ask({ op: "not", of: condition }, facts).truth];
        expect(["yes,no", "no,yes", "unknown,unknown"]).toContain(pair.join());
      }),
      runs,
    );
  });
});

function isUnknown(subject: object, path: string): boolean {
  const row = allRows.find((one) => one.path === path);
  return (
    row?.absent === "unknown" &&
    !closed.has(path) &&
    valueAt(subject, path) === undefined &&
    !hasNull(subject, path)
  );
}

function hasNull(subject: object, path: string): boolean {
  return path
    .split(".")
    .some((_, index, steps) => valueAt(subject, steps.slice(0, index + 1).join(".")) === null);
}
