import { evaluate } from "clearpost";
import fc from "fast-check";
import { describe, it, vi } from "vitest";
import { subjects, withValues } from "./arbitraries.js";
import { compiled, judge } from "./policies.js";
import { isLong, runs } from "./runs.js";

// Thousands of whole evaluations take minutes on a busy machine.
vi.setConfig({ testTimeout: isLong ? 7_200_000 : 900_000 });

describe("a question", () => {
  it("is answered as the completed subject is judged", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { questions } = judge(subject);
        return questions.every(
          ({ path, answers }) =>
            path.includes("[]") ||
            !isField(path) ||
            answers.every(
              ({ value, decision }) =>
                evaluate(withValues(subject, new Map([[path, value]])), compiled).decision === decision,
            ),
        );
      }),
      runs,
    );
  });
});

/** A question about a derived fact names the list that it is worked out from, which has no single value. */
function isField(path: string): boolean {
  return !["authorizations", "approvals", "consents", "media"].includes(path);
}
