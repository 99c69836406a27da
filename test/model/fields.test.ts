import { describe, expect, expectTypeOf, it } from "vitest";
import {
  allRows,
  type ElementPath,
  type FieldPath,
  rowOf,
  type Subject,
  valueAt,
} from "../../src/model/index.js";

describe("the field table", () => {
  it.each([
    ["kind", "enum", "unknown", "never"],
    ["text", "text", "none", "draft"],
    ["platform", "enum", "unknown", "never"],
    ["author.affiliation", "enum", "unknown", "never"],
    ["author.profile", "record", "unknown", "never"],
    ["author.profile.text", "text", "unknown", "context"],
    ["channel.account.displayName", "text", "unknown", "draft"],
    ["channel.account.assetsProvidedBy", "text", "unknown", "never"],
    ["channel.account.editors", "list", "unknown", "never"],
    ["thread.parent.text", "text", "none", "context"],
    ["thread.parent.author.displayName", "text", "none", "context"],
    ["sharedFrom.text", "text", "none", "context"],
    ["links[].url", "text", "none", "context"],
    ["claims[].text", "text", "none", "context"],
    ["media", "list", "none", "never"],
    ["media[].altText", "text", "unknown", "draft"],
    ["media[].ocrText", "text", "unknown", "draft"],
    ["media[].transcript", "text", "unknown", "draft"],
    ["media[].people[].role", "enum", "unknown", "never"],
    ["media[].logos[]", "text", "unknown", "never"],
    ["authorizations", "list", "unknown", "never"],
    ["authorizations[].signedOn", "date", "unknown", "never"],
    ["authorizations[].revokedOn", "date", "none", "never"],
    ["authorizations[].expiresOn", "date", "none", "never"],
    ["authorizations[].expiryEvent", "text", "none", "never"],
    ["authorizations[].scope.content[]", "enum", "unknown", "never"],
    ["accountRequest.steps.training", "flag", "none", "never"],
    ["accountRequest.handoverPlan", "text", "none", "never"],
    ["evidence[].start", "number", "none", "never"],
    ["election.date", "date", "none", "never"],
    ["patient.minor", "flag", "unknown", "never"],
  ])("%s is a %s, absent %s, scanned %s", (path, type, absent, scan) => {
    expect(rowOf(path)).toMatchObject({ path, type, absent, scan });
  });

  it.each([
    ["authorization.status", ["covers", "defective", "none"], ["authorizations", "asOf"]],
    ["approval.manager", ["granted", "stale", "none"], ["approvals"]],
    ["approval.clinical-review", ["granted", "stale", "none"], ["approvals"]],
    ["consent.people", ["given", "none"], ["consents", "media"]],
    ["media.patients", ["covered", "uncovered", "none"], ["media", "authorizations"]],
    ["text.read", ["english", "mixed", "unread"], ["text"]],
    ["institution.taxStatus", ["501c3", "governmental", "other"], []],
  ])("%s is derived", (path, values, derived) => {
    expect(rowOf(path)).toMatchObject({ values, derived });
  });

  it.each(["media.kind", "media[]", "author.name", "", "authorization", "__proto__", "constructor"])(
    "does not know %j",
    (path) => {
      expect(rowOf(path)).toBeUndefined();
    },
  );

  it("has each path once, and what a derived fact comes from", () => {
    const paths = allRows.map((row) => row.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(allRows.flatMap((row) => row.derived ?? []).filter((path) => rowOf(path) === undefined)).toEqual(
      [],
    );
  });

  it("names every value in plain words", () => {
    for (const row of allRows) expect(Object.keys(row.labels ?? {})).toEqual(row.values ?? []);
  });

  it("asks for every circumstance outside a list in one plain question", () => {
    const silent = allRows.filter(
      (row) =>
        row.absent === "unknown" &&
        row.type !== "record" &&
        !row.path.includes("[]") &&
        row.derived?.length !== 0 &&
        row.path !== "text.read" &&
        row.ask === undefined,
    );
    expect(silent.map((row) => row.path)).toEqual([]);
    for (const row of allRows) if (row.ask !== undefined) expect(row.ask).toMatch(/^[a-z][^?.]*\?$/);
  });

  it("is frozen", () => {
    expect(allRows.every((row) => Object.isFrozen(row))).toBe(true);
    expect(Object.isFrozen(allRows)).toBe(true);
  });

  it("makes the types", () => {
    expectTypeOf<"author.affiliation">().toExtend<FieldPath>();
    expectTypeOf<"approval.brand">().toExtend<FieldPath>();
    expectTypeOf<"media.patients">().toExtend<FieldPath>();
    expectTypeOf<"author.afiliation">().not.toExtend<FieldPath>();
    expectTypeOf<"patientRef">().toExtend<ElementPath>();
    expectTypeOf<"scope.content">().toExtend<ElementPath>();
    expectTypeOf<{
      kind: "post";
      media: null;
      platform: "unknown";
      author: { role: "nurse" };
    }>().toExtend<Subject>();
    expectTypeOf<{ kind: "pots" }>().not.toExtend<Subject>();
    expectTypeOf<{ text: string }>().not.toExtend<Subject>();
  });
});

describe("valueAt", () => {
  const subject = {
    kind: "post",
    channel: null,
    author: { role: "clerk", email: null },
    media: [{ kind: "image" }],
  };
  it.each([
    ["kind", "post"],
    ["author.role", "clerk"],
    ["author.email", null],
    ["author.department", undefined],
    ["channel.owner", null],
    ["recipient.relationship", undefined],
    ["media.length", undefined],
    ["toString", undefined],
    ["author.constructor", undefined],
  ])("%s gives %j", (path, value) => {
    expect(valueAt(subject, path)).toBe(value);
  });
});
