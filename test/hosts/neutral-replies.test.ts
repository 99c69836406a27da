import { compile, evaluate } from "clearpost";
import { hosts, neutralReplies } from "clearpost/hosts";
import { describe, expect, it } from "vitest";
import { builtIn } from "../fixtures/rulesets.js";

const reviews = [
  "Five stars. Everyone smiled.",
  "Waited three hours with my dad for his scan. Nobody told us anything.",
  "They lost my mother's glasses after her stroke. Never again.",
] as const;

const phone = "555-010-4400";

describe.each(Object.entries(builtIn))("the neutral replies under %s", (_, rulesets) => {
  const policy = compile(rulesets);

  it.each(neutralReplies)("say nothing: %s", (reply) => {
    for (const text of reviews) {
      const report = evaluate(
        {
          kind: "review-reply",
          text: reply.replaceAll("{phone}", phone),
          platform: "google-reviews",
          thread: { parent: { kind: "review", text, author: { kind: "public" } } },
        },
        policy,
        { host: hosts.reviewDesk },
      );
      expect(report.decision).toBe("allow");
      expect(report.findings).toEqual([]);
    }
  });
});

it("offers twelve", () => {
  expect(new Set(neutralReplies).size).toBe(12);
});
