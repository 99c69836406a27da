import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { evaluate } from "clearpost";
import { jsonSchemas, subjectSchema } from "clearpost/schema";
import { describe, expect, it } from "vitest";
import { proven, small, smallWith } from "./fixtures.js";

const schemas = jsonSchemas();
const ajv = new Ajv2020({ allErrors: true, strict: false });
// Ajv's type of a schema is one that can be changed.
const validators = {
  subject: ajv.compile(schemas.subject as AnySchemaObject),
  ruleset: ajv.compile(schemas.ruleset as AnySchemaObject),
  report: ajv.compile(schemas.report as AnySchemaObject),
};

/** Where and why a value does not fit. */
function faults(name: keyof typeof validators, value: unknown): readonly string[] {
  const validate = validators[name];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe("the JSON Schemas", () => {
  it("have ids that stay", () => {
    expect(Object.values(schemas).map(({ $id }) => $id)).toEqual([
      "https://clearpost.example/schema/subject.schema.json",
      "https://clearpost.example/schema/ruleset.schema.json",
      "https://clearpost.example/schema/report.schema.json",
    ]);
  });

  it("are plain data", () => {
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
  });

  it.each(proven)("take $id, the subjects of its examples and the reports on them", (one) => {
    expect(faults("ruleset", JSON.parse(one.json))).toEqual([]);
    for (const subject of one.subjects) {
      expect(faults("subject", subject)).toEqual([]);
      const report: unknown = JSON.parse(JSON.stringify(evaluate(subject, one.ruleset)));
      expect(faults("report", report)).toEqual([]);
    }
  });

  it("take a ruleset with every kind of condition", () => {
    expect(faults("ruleset", small())).toEqual([]);
  });
});

describe("a fault in a ruleset is told by few errors", () => {
  const deep = "rules.0.when.of.1.of.1.where";

  it.each([
    ["a wrong op", { "rules.0.trigger.op": "reff" }],
    ["a wrong op deep inside", { [`${deep}.op`]: "feild" }],
    ["no op", { [`${deep}.op`]: undefined }],
    ["a field too many", { [`${deep}.colour`]: "red" }],
    ["a field missing", { [`${deep}.path`]: undefined }],
    ["a field of another kind", { [`${deep}.path`]: 3 }],
    ["no condition", { "rules.0.trigger": "named" }],
    ["an empty list", { "rules.0.when.of": [] }],
    ["three detectors near", { "rules.1.trigger.of": ["phi/name", "phi/age", "phi/mrn"] }],
  ])("%s", (_, edits) => {
    const count = faults("ruleset", smallWith(edits)).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
  });

  it("where the fault is", () => {
    expect(faults("ruleset", smallWith({ [`${deep}.op`]: "feild" }))).toEqual([
      "/rules/0/when/of/1/of/1/where/op enum",
    ]);
  });
});

describe("a fault in a subject is told by one error", () => {
  it.each([
    { kind: "pots" },
    { kind: "post", text: 3 },
    { kind: "post", colour: "red" },
    { kind: "post", author: { isSupervisor: "yes" } },
    { kind: "post", author: "nurse" },
    { kind: "post", media: [{ kind: "imge" }] },
    { kind: "post", media: { kind: "image" } },
    { kind: "post", asOf: "yesterday" },
    { kind: "post", evidence: [{ detector: "phi/name", field: "text", start: 0.5, end: 2 }] },
    {},
  ])("%o", (subject) => {
    expect(subjectSchema.safeParse(subject).success).toBe(false);
    expect(faults("subject", subject).length).toBe(1);
  });
});
