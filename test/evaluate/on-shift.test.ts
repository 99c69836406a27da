import { compile, evaluate } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { expect, it } from "vitest";

const policy = compile(baseline);

/** Rules on patients that ask something of a post on somebody's own account. */
function asked(text: string): readonly string[] {
  const subject = {
    kind: "post",
    text,
    author: { affiliation: "workforce" },
    channel: { owner: "personal", audience: "public" },
  };
  return evaluate(subject, policy)
    .findings.filter(({ outcome }) => outcome !== "allow")
    .flatMap(({ rules }) => rules.filter((id) => id.includes("patient-privacy")));
}

it.each([
  "We had him all of Tuesday. Two staples, one long story about bees.",
  "Mine today was a baker with burn grafts who asked for flour.",
  "She came in with her boots on, and I took her obs while she sang.",
])("a patient whom only a shift tells is asked about: %s", (text) => {
  expect(asked(text)).not.toEqual([]);
});

it.each([
  "We had him over for dinner. He told me about his bees.",
  "My husband came in with muddy boots. He sang while I did the dishes.",
  "The new printer came in with a dent. It kept asking me for paper.",
  "Met him in the line for the flu shot, married him in June.",
])("the same words of somebody else are not: %s", (text) => {
  expect(asked(text)).toEqual([]);
});
