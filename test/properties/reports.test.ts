import { evaluate, explain, type Outcome, type Report, SubjectError } from "clearpost";
import fc from "fast-check";
import { describe, it } from "vitest";
import { outcomeRank, valueAt } from "../../src/model/index.js";
import { subjects, texts } from "./arbitraries.js";
import { compiled, judge } from "./policies.js";
import { runs } from "./runs.js";

function textAt(subject: object, path: string): string {
  return String(
    valueAt(subject, path) ??
      path
        .split(/[.[\]]+/u)
        .reduce<unknown>((here, step) => (here as { [step: string]: unknown } | undefined)?.[step], subject),
  );
}

function atLeastAsStrict(a: Outcome, b: Outcome): boolean {
  return outcomeRank(a) >= outcomeRank(b);
}

describe("a report", () => {
  it("has spans inside the texts they point into", () => {
    fc.assert(
      fc.property(subjects, (subject) =>
        judge(subject).findings.every(({ spans }) =>
          spans.every(
            ({ field, start, end }) => 0 <= start && start < end && end <= textAt(subject, field).length,
          ),
        ),
      ),
      runs,
    );
  });

  it("is the same for the same input, which it never changes", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const [before, clone] = [JSON.stringify(subject), structuredClone(subject)];
        const [first, second] = [judge(subject), evaluate(clone, compiled)];
        return JSON.stringify(first) === JSON.stringify(second) && JSON.stringify(clone) === before;
      }),
      runs,
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const report = judge(subject);
        const json = JSON.stringify(report);
        return JSON.stringify(JSON.parse(json) as Report) === json && !json.includes("null");
      }),
      runs,
    );
  });

  it("has a range around its decision", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { decision, range } = judge(subject);
        return atLeastAsStrict(decision, range.least) && atLeastAsStrict(range.most, decision);
      }),
      runs,
    );
  });

  it("never holds a piece of the text", () => {
    // No English word and no hexadecimal digit has four of these in a row; one alphabet can be read, the other cannot.
    const alphabets = ["qzxjvw", "ЖЩЮФЭЪЙЁ"];
    const canary = fc
      .constantFrom(...alphabets)
      .chain((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 12 }));
    fc.assert(
      fc.property(
        texts,
        texts,
        canary,
        fc.constantFrom("baseline/no-personalized-medical-advice", "sample/story"),
        (before, after, secret, rule) => {
          const subject = {
            kind: "reply",
            text: `${before} ${secret} ${after}`,
            thread: { parent: { text: `${secret} my knee hurts` } },
            author: { profile: { text: secret } },
          };
          const said = JSON.stringify([
            evaluate(subject, compiled),
            explain(subject, compiled, rule),
            errorOf({ ...subject, kind: secret }),
            errorOf({ ...subject, [secret]: 1, asOf: secret }),
          ]);
          return !Array.from({ length: secret.length - 3 }, (_, at) => secret.slice(at, at + 4)).some(
            (piece) => said.includes(piece),
          );
        },
      ),
      runs,
    );
  });
});

function errorOf(subject: unknown): string {
  try {
    evaluate(subject, compiled);
    return "";
  } catch (error) {
    if (!(error instanceof SubjectError)) throw error;
    return `${error.message} ${JSON.stringify(error.problems)}`;
  }
}
