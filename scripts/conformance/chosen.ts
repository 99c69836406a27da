import type { RuleExamples } from "clearpost/testing";
import type { Draft, Made } from "./bench.js";

/** Every draft of a ruleset's examples, none twice. */
export function draftsOf(examples: readonly RuleExamples[]): readonly Draft[] {
  const seen = new Set<string>();
  return examples.flatMap(draftsOfRule).filter(({ subject, host }) => {
    const text = JSON.stringify([subject, host]);
    return seen.has(text) ? false : seen.add(text);
  });
}

function draftsOfRule({
  rule,
  host: usual,
  violates,
  passes,
  undetermined = [],
}: RuleExamples): readonly Draft[] {
  const named = (side: string, drafts: readonly Omit<Draft, "id">[]) =>
    drafts.map(({ subject, host = usual }, index) => ({ id: `${rule} ${side} ${index + 1}`, subject, host }));
  return [
    ...named("violates", violates),
    ...named(
      "passes",
      passes.map((subject) => ({ subject })),
    ),
    ...named(
      "undetermined",
      undetermined.map((subject) => ({ subject })),
    ),
  ];
}

/**
 * The cases that show together every side of every rule that the examples show and that was not shown before, so that
 * the files stay small enough to be shipped: always the one that shows the most for its length.
 */
export function chosenOf(all: readonly Made[], before: ReadonlySet<string>): readonly Made[] {
  const missing = new Set(all.flatMap(({ sides }) => [...sides]).filter((side) => !before.has(side)));
  const chosen = new Set<Made>();
  while (missing.size > 0) {
    const best = all.reduce((a, b) => (worth(b, missing) > worth(a, missing) ? b : a));
    chosen.add(best);
    for (const side of best.sides) missing.delete(side);
  }
  return all.filter((one) => chosen.has(one));
}

function worth({ sides, made }: Made, missing: ReadonlySet<string>): number {
  return [...sides].filter((side) => missing.has(side)).length / JSON.stringify(made).length;
}
