import { evaluate, SubjectError } from "clearpost";
import { reportSchema, subjectSchema } from "clearpost/schema";
import { describe, expect, it } from "vitest";
import { allRows, checkSubject } from "../../src/model/index.js";
import { proven, replace } from "./fixtures.js";

/** Whether `evaluate` would take the subject. */
function passesCheck(subject: unknown): boolean {
  try {
    checkSubject(subject);
    return true;
  } catch (error) {
    if (error instanceof SubjectError) return false;
    throw error;
  }
}

const values: readonly unknown[] = [
  null,
  "unknown",
  "",
  "x",
  "2026-02-28",
  "2026-02-30",
  true,
  0,
  1,
  0.5,
  -1,
  Number.NaN,
  [],
  ["x"],
  ["unknown"],
  [null],
  [undefined],
  {},
  [{}],
  [[]],
  { kind: "post" },
  () => "x",
];

const sent = allRows.filter(({ derived }) => derived === undefined);

/** A post with a value at a path of the field table, and with whatever has to be around it. */
function postWith(path: string, value: unknown): object {
  const steps = path.replaceAll("[]", ".0").split(".");
  const post = { kind: "post" };
  let here: object = post;
  for (const [at, step] of steps.slice(0, -1).entries()) {
    const inner = Reflect.get(here, step) ?? (steps[at + 1] === "0" ? [] : {});
    Reflect.set(here, step, inner);
    here = inner;
  }
  replace(here, steps.slice(-1), value);
  return post;
}

describe("the schema of subjects", () => {
  it("says yes exactly where the check does, for every field and every kind of value", () => {
    const answers = { yes: 0, no: 0 };
    for (const { path, values: words = [] } of sent) {
      for (const value of [...values, ...words, "nonsense"]) {
        const subject = postWith(path, value);
        const passes = passesCheck(subject);
        answers[passes ? "yes" : "no"]++;
        expect(subjectSchema.safeParse(subject).success, `${path} ${String(value)}`).toBe(passes);
      }
    }
    expect(answers.yes).toBeGreaterThan(500);
    expect(answers.no).toBeGreaterThan(500);
  });

  it("agrees on what must be there", () => {
    const whole = { detector: "phi/name", field: "text", start: 0, end: 4 };
    for (const name of Object.keys(whole)) {
      for (const value of [undefined, null, "unknown", 0.5, -1]) {
        const subject = { kind: "post", evidence: [{ ...whole, [name]: value }] };
        expect(subjectSchema.safeParse(subject).success, `${name} ${value}`).toBe(passesCheck(subject));
      }
    }
    for (const kind of [undefined, null, "unknown", "post"])
      expect(subjectSchema.safeParse({ kind }).success).toBe(kind === "post");
    expect(subjectSchema.safeParse(undefined).success).toBe(false);
  });

  it("repeats no name that nobody knows", () => {
    const { error } = subjectSchema.safeParse({
      kind: "post",
      "Maria Lopez": 1,
      author: { "Maria Lopez": 1 },
    });
    expect(error?.issues.length).toBe(2);
    expect(JSON.stringify(error?.issues)).not.toContain("Maria");
  });

  it.each(proven)(
    "takes every subject of the examples of $id, and every report on them",
    ({ subjects, ruleset }) => {
      for (const subject of subjects) {
        expect(subjectSchema.safeParse(subject).error?.issues ?? []).toEqual([]);
        const report: unknown = JSON.parse(JSON.stringify(evaluate(subject, ruleset)));
        expect(reportSchema.parse(report)).toEqual(report);
      }
    },
  );
});
