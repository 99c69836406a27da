import { compile, evaluate, type Finding } from "clearpost";
import { hosts } from "clearpost/hosts";
import { describe, expect, it } from "vitest";
import { rowOf } from "../../src/model/index.js";
import { awardPosts } from "../fixtures/awards.js";
import { harmlessTexts } from "../fixtures/harmless.js";
import { labourPosts } from "../fixtures/labour.js";
import { builtIn } from "../fixtures/rulesets.js";

/** Mere kinds of these are requests, which rules may decide by their steps alone. */
const requests = new Set([
  "account-request",
  "connection-request",
  "press-inquiry",
  "media-item",
  "moderation-action",
  "security-incident",
]);
const kinds = (rowOf("kind")?.values ?? []).filter((kind) => !requests.has(kind));

const policies = Object.entries(builtIn).map(([id, ruleset]) => [id, compile(ruleset)] as const);

function isHeavy({ outcome }: Finding): boolean {
  return outcome === "review" || outcome === "block";
}

const whoSpeaks = new Set(["channel.owner", "author.affiliation", "author.profile.text"]);

/** Of a draft without circumstances nobody knows whose voice it is; that is a question and no review of the praise. */
function asksOnlyWhoSpeaks({ status, missing }: Finding): boolean {
  return status === "undetermined" && missing.length > 0 && missing.every((path) => whoSpeaks.has(path));
}

describe.each(policies)("under %s", (_, policy) => {
  it.each(harmlessTexts)("nothing is said about: %s", (text) => {
    const said = kinds.flatMap((kind) =>
      evaluate({ kind, text }, policy).findings.map(({ rule, outcome }) => `${kind}: ${rule} ${outcome}`),
    );
    expect(said).toEqual([]);
  });

  it.each(labourPosts)("nothing holds up talk about work: %s", (text) => {
    for (const host of [undefined, hosts.personalAccount, hosts.advocacyTool]) {
      const felt = evaluate({ kind: "post", text }, policy, { host }).findings.filter(
        ({ outcome }) => outcome !== "allow",
      );
      expect(felt.map(({ rule, outcome }) => `${host?.id}: ${rule} ${outcome}`)).toEqual([]);
    }
  });

  it.each(awardPosts)("nobody needs to look at praise of the staff: %s", (text) => {
    for (const host of [undefined, hosts.officialComposer]) {
      const heavy = evaluate({ kind: "post", text }, policy, { host }).findings.filter(
        (finding) => isHeavy(finding) && !asksOnlyWhoSpeaks(finding),
      );
      expect(heavy.map(({ rule, outcome }) => `${host?.id}: ${rule} ${outcome}`)).toEqual([]);
    }
  });
});

it("there are enough of them", () => {
  expect(new Set(harmlessTexts).size).toBeGreaterThan(50);
  expect(new Set(awardPosts).size).toBeGreaterThanOrEqual(50);
  expect(new Set(labourPosts).size).toBeGreaterThanOrEqual(40);
});
