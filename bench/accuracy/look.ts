import { compile, evaluate, type Span } from "clearpost";
import { advice, conduct, phi, political } from "clearpost/detectors";
import { defineRuleset, found, rule } from "clearpost/dsl";

const families = { advice, conduct, phi, political } as const;
export type FamilyName = keyof typeof families;

/** What one family sees in a subject, from `likely` on, as a rule would get to know it. */
export type Look = (subject: { readonly kind: string; readonly text: string }) => readonly Span[];

/**
 * Makes a family ready to look at many texts.
 *
 * It goes through a ruleset with a single rule, because that is compiled once and is what a caller's rules see.
 */
export function lookFor(family: FamilyName): Look {
  const clause = `bench/${family}`;
  const policy = compile(
    defineRuleset({
      id: "bench",
      version: "1.0.0",
      title: "Whatever is seen",
      effective: { from: "2026-01-01" },
      clauses: {
        [clause]: {
          document: "Bench",
          locator: family,
          quality: "own-wording",
          category: "accuracy",
          summary: "Whatever is seen is told.",
        },
      },
      rules: [
        rule(clause, {
          cites: [clause],
          severity: "low",
          addresses: "both",
          trigger: found(families[family], { atLeast: "likely" }),
          outcome: "review",
          message: "this was seen",
        }),
      ],
    }),
  );
  return (subject) =>
    evaluate(subject, policy)
      // A weaker detection leaves the rule undetermined, and does not count.
      .findings.filter(({ status }) => status === "violation")
      .flatMap(({ spans }) => spans)
      .filter(({ field }) => field === "text");
}
