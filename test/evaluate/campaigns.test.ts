import { compile, evaluate } from "clearpost";
import { ruleset } from "clearpost/rulesets/baseline";
import { describe, expect, it } from "vitest";
import { campaignDrafts } from "../fixtures/campaigns.js";
import { builtIn } from "../fixtures/rulesets.js";

const policies = Object.entries(builtIn).map(([id, ruleset]) => [id, compile(ruleset)] as const);

describe("situations of Rev. Rul. 2007-41", () => {
  it("are all there", () => {
    expect(campaignDrafts.map(({ situation }) => situation)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
  });

  it.each(campaignDrafts)("situation $situation: $why", ({ subject, accept }) => {
    const { decision, findings } = evaluate(subject, ruleset);
    expect(accept, findings.map(({ rule, outcome }) => `${rule} ${outcome}`).join(", ")).toContain(decision);
  });

  it.each(policies)("nothing that intervenes in no campaign is blocked under %s", (_, policy) => {
    const blocked = campaignDrafts
      .filter(({ accept }) => !accept.includes("block"))
      .filter(({ subject }) => evaluate(subject, policy).decision === "block");
    expect(blocked.map(({ situation }) => situation)).toEqual([]);
  });
});
