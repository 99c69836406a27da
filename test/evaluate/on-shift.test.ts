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
  "Update on the deep fryer burn: he goes home on Friday and wants chips.",
  "Saddest discharge of the month today, and her son waved to all of us.",
  "Ma'am, that wrist is fractured. Talking to you, bay 6, since breakfast.",
  "Jail clinic. He showed me the lump on Tuesday, before he told me his name.",
  "I had to tell a grandmother tonight that it's spread.",
  "The lady threw a cup at me this morning because her hip hurts and her son is late.",
  "Mine's the retired beekeeper who corrects my charting every Thursday.",
])("a patient whom only a shift tells is asked about: %s", (text) => {
  expect(asked(text)).not.toEqual([]);
});

it.each([
  "We had him over for dinner. He told me about his bees.",
  "My husband came in with muddy boots. He sang while I did the dishes.",
  "The new printer came in with a dent. It kept asking me for paper.",
  "Update on the garage: he fixed the gate on Friday.",
  "Saddest goodbye of the month today, and her son waved to all of us.",
  "Ma'am, that parking space is mine. Talking to you, blue van, since breakfast.",
  "I had to tell a grandmother tonight that it's raining.",
  "The kids threw a cup at me this morning because the bus is late.",
  "Type O donors, we're looking at you. Cookies on Tuesday.",
  "Met him in the line for the flu shot, married him in June.",
])("the same words of somebody else are not: %s", (text) => {
  expect(asked(text)).toEqual([]);
});
