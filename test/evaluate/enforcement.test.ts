import { compile, evaluate, type Report, type Ruleset } from "clearpost";
import { describe, expect, it } from "vitest";
import { type Case, type CaseDraft, cases } from "../fixtures/enforcement.js";
import { builtIn } from "../fixtures/rulesets.js";

describe("what happened elsewhere", () => {
  it.each(cases.map((one) => [one.id, one] as const))("is decided rightly: %s", (_, one) => {
    expect(complaintsAbout(one)).toEqual([]);
  });

  it("is 27 cases", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(27);
  });
});

/** What is wrong with the answers to the drafts of a case. */
function complaintsAbout({ rulesets, drafts }: Case): readonly string[] {
  const policy = compile(rulesets.map((id) => builtIn[id]) as unknown as readonly [Ruleset, ...Ruleset[]]);
  return drafts.flatMap((draft, index) =>
    complaintsAboutDraft(draft, evaluate(draft.subject, policy, { host: draft.host })).map(
      (complaint) => `draft ${index}: ${complaint}`,
    ),
  );
}

function complaintsAboutDraft(
  { subject, accept, cites, marks = [], never = [] }: CaseDraft,
  { decision, findings }: Report,
): readonly string[] {
  const felt = findings.filter(({ outcome }) => outcome !== "allow");
  const cited = new Set(felt.flatMap(({ citations }) => citations.map(({ clause }) => clause)));
  const marked = new Set(
    felt
      .flatMap(({ spans }) => spans)
      .filter(({ field }) => field === "text")
      .map(({ start, end }) => String(subject.text).slice(start, end)),
  );
  return [
    ...(accept.includes(decision)
      ? []
      : [
          `decided ${decision} because of ${felt.map(({ rule, outcome }) => `${rule} ${outcome}`).join(", ") || "nothing"}`,
        ]),
    ...cites.filter((clause) => !cited.has(clause)).map((clause) => `does not cite ${clause}`),
    ...never.filter((clause) => cited.has(clause)).map((clause) => `cites ${clause}`),
    ...marks
      .filter((words) => ![...marked].some((one) => one.includes(words)))
      .map((words) => `does not mark ${words}`),
  ];
}
