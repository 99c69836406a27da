import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyHost } from "../../src/evaluate/host.js";
import { defineHost, hosts } from "../../src/hosts/index.js";
import {
  checkParts,
  checkSubject,
  type HostProfile,
  RulesetError,
  SubjectError,
} from "../../src/model/index.js";
import { runs } from "../properties/runs.js";

const canary = "zanzibarquokka";
const desk = defineHost({
  ...hosts.reviewDesk,
  id: "riverbend/google-reviews",
  declaredBy: "privacy office",
  on: "2026-03-01",
  because: "replies are sent by three trained staff",
});

function withSets(sets: HostProfile["sets"], more: Partial<HostProfile> = {}): HostProfile {
  return { ...hosts.personalAccount, sets, ...more };
}

function problemsOf(profile: HostProfile): readonly (readonly [string, string])[] {
  try {
    defineHost(profile);
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error;
    return error.problems.map((problem) => [problem.code, problem.path] as const);
  }
  return [];
}

describe("defineHost", () => {
  it.each(Object.entries(hosts))("takes %s", (_, profile) => {
    expect(defineHost(profile)).toEqual(profile);
    expect(Object.isFrozen(defineHost(profile))).toBe(true);
  });

  it.each([
    ["no authorizations", { authorizations: [] }],
    ["no authorizations, as null", { authorizations: null }],
    ["no approvals", { approvals: [] }],
    ["no consents", { consents: [] }],
    ["no pictures", { media: [] }],
    ["unchecked backgrounds", { "media[].backgroundChecked": false }],
    ["nothing published yet", { "incident.alreadyPublished": false }],
    ["nobody who speaks for themself", { "author.relationship": null }],
    ["a colleague as reader", { "recipient.relationship": "colleague" }],
  ])("takes %s", (_, sets) => {
    expect(problemsOf(withSets(sets))).toEqual([]);
  });

  it.each([
    ["an authorization", { authorizations: [{ kind: "hipaa" }] }, "could-loosen", "sets.authorizations"],
    ["a consent", { consents: [{ kind: "written" }] }, "could-loosen", "sets.consents"],
    ["an approval", { approvals: [{ kind: "manager" }] }, "could-loosen", "sets.approvals"],
    [
      "checked backgrounds",
      { "media[].backgroundChecked": true },
      "could-loosen",
      "sets.media[].backgroundChecked",
    ],
    ["nobody in pictures", { "media[].people": [] }, "could-loosen", "sets.media[].people"],
    ["pictures", { media: [{ kind: "image" }] }, "could-loosen", "sets.media"],
    ["a patient as author", { "author.relationship": "patient" }, "could-loosen", "sets.author.relationship"],
    ["a dead patient", { "patient.dateOfDeath": "1950-01-01" }, "could-loosen", "sets.patient.dateOfDeath"],
    [
      "a patient as reader",
      { "recipient.relationship": "patient" },
      "could-loosen",
      "sets.recipient.relationship",
    ],
    ["an unknown path", { "channel.ownr": "personal" }, "unknown-path", "sets"],
    ["a path into a list", { "media.kind": "image" }, "unknown-path", "sets"],
    ["a prototype", JSON.parse('{ "__proto__": 1 }'), "unknown-path", "sets"],
    ["a derived fact", { "authorization.status": "covers" }, "derived-path", "sets"],
    ["a wrong value", { "channel.owner": "ours" }, "wrong-value", "channel.owner"],
    ["a wrong type", { "author.isSpokesperson": "yes" }, "wrong-type", "author.isSpokesperson"],
    ["a whole record", { channel: { owner: "personal" } }, "wrong-type", "sets.channel"],
    ["unknown", { "channel.owner": "unknown" }, "wrong-value", "sets.channel.owner"],
    ["nothing", { "channel.owner": undefined }, "wrong-value", "sets.channel.owner"],
  ])("refuses %s", (_, sets, code, path) => {
    expect(problemsOf(withSets(sets))).toEqual([[code, path]]);
  });

  it.each([
    ["an unknown promise", { sends: ["authr.email"] }, "unknown-path", "sends"],
    ["a derived promise", { sends: ["text.fits"] }, "derived-path", "sends"],
    ["no reason", { because: " " }, "missing-field", "because"],
    ["no person", { declaredBy: "" }, "missing-field", "declaredBy"],
    ["no day", { on: "last spring" }, "wrong-date", "on"],
    [
      "pictures carried and known to be none",
      { carries: ["media"] as const, sets: { media: [] } },
      "contradiction",
      "sets.media",
    ],
  ])("refuses %s", (_, more, code, path) => {
    expect(problemsOf(withSets({}, more))).toEqual([[code, path]]);
  });

  it("suggests the path that was meant", () => {
    expect(() => defineHost(withSets({ "channel.ownr": "personal" }))).toThrow(
      "did you mean `channel.owner`?",
    );
  });

  it.each([null, undefined, 5, "desk", [], { sets: null }, { id: 5 }])(
    "refuses %j with its own error",
    (value) => {
      expect(() =>
        applyHost({ kind: "post" }, value === undefined ? ({} as never) : (value as never)),
      ).toThrow(RulesetError);
    },
  );
});

describe("applyHost", () => {
  it("fills in what was not sent and says so", () => {
    const hosted = applyHost(checkParts({ kind: "review-reply", text: "thank you" }), desk);
    expect(hosted.subject).toEqual({
      kind: "review-reply",
      text: "thank you",
      channel: { owner: "institution", audience: "public" },
      author: { isSpokesperson: true },
      media: [],
      authorizations: [],
    });
    expect(hosted.assumed.find((one) => one.path === "channel.owner")).toEqual({
      path: "channel.owner",
      value: "institution",
      from: "riverbend/google-reviews",
      decisive: false,
    });
    expect(hosted.assumed.map((one) => one.path)).not.toContain("kind");
    expect(hosted.diagnostics).toEqual([]);
    expect(hosted.checked).toEqual(["text"]);
    expect(hosted.notChecked).toEqual([{ what: "thread.parent", why: "not sent" }]);
    expect(hosted.unseen).toEqual(["thread.parent"]);
  });

  it("brings the kind", () => {
    const hosted = applyHost(checkParts({ text: "hello" }), hosts.officialComposer);
    expect(hosted.subject.kind).toBe("post");
    expect(hosted.assumed.map((one) => one.path)).toContain("kind");
    expect(() => applyHost(checkParts({ text: "hello" }), hosts.personalAccount)).toThrow(SubjectError);
    expect(() => applyHost(checkParts({ text: "hello" }), undefined)).toThrow(SubjectError);
  });

  it("lets what was sent count, and tells when it differs", () => {
    const sent = checkParts({
      kind: "review-reply",
      channel: { owner: "personal", audience: "public" },
      media: [{ altText: "a door" }],
    });
    const hosted = applyHost(sent, desk);
    expect(hosted.subject.channel?.owner).toBe("personal");
    expect(hosted.subject.media).toEqual([{ altText: "a door" }]);
    expect(hosted.diagnostics.map(({ code, path, floor }) => [code, path, floor])).toEqual([
      ["host-differs", "channel.owner", "allow"],
      ["host-differs", "media", "allow"],
    ]);
  });

  it("takes none for an answer", () => {
    const hosted = applyHost(
      checkParts({ kind: "review-reply", channel: null, author: { isSpokesperson: null } }),
      desk,
    );
    expect(hosted.subject.channel).toBeNull();
    expect(hosted.diagnostics.map((one) => one.path)).toEqual([
      "channel.owner",
      "channel.audience",
      "author.isSpokesperson",
    ]);
  });

  it("says what is shared only of a share", () => {
    const post = applyHost(checkParts({ kind: "post", text: "hello" }), hosts.advocacyTool);
    const share = applyHost(checkParts({ kind: "share", text: "hello" }), hosts.advocacyTool);
    const quoting = applyHost(checkParts({ kind: "post", sharedFrom: { text: "hi" } }), hosts.advocacyTool);
    expect(post.subject.sharedFrom).toBeUndefined();
    expect(share.subject.sharedFrom).toEqual({ owner: "institution", public: true });
    expect(quoting.subject.sharedFrom).toEqual({ text: "hi", owner: "institution", public: true });
  });

  it("fills in every element where the path says so", () => {
    const host = withSets({ "media[].backgroundChecked": false });
    const hosted = applyHost(checkParts({ kind: "post", media: [{}, { backgroundChecked: true }] }), host);
    expect(hosted.subject.media).toEqual([{ backgroundChecked: false }, { backgroundChecked: true }]);
    expect(hosted.diagnostics.map((one) => one.code)).toEqual(["host-differs"]);
    expect(applyHost(checkParts({ kind: "post" }), host).subject.media).toBeUndefined();
  });

  it.each([
    [{ kind: "post" }, ["media"], ["review"]],
    [{ kind: "post", media: [] }, ["media"], []],
    [{ kind: "post", media: [{ altText: "a" }, {}] }, ["media[].altText"], ["review"]],
    [{ kind: "post", media: null }, ["media[].altText"], []],
    [{ kind: "post" }, ["authorizations"], ["review"]],
    [{ kind: "post" }, ["author.email"], ["allow"]],
    [{ kind: "post", author: { email: null } }, ["author.email"], []],
    [{ kind: "post", author: null }, ["author.email"], []],
    [{ kind: "post" }, ["channel.owner"], []],
  ])("%j promised %j: %j", (sent, sends, floors) => {
    const hosted = applyHost(checkParts(sent), withSets({ "channel.owner": "personal" }, { sends }));
    expect(hosted.diagnostics.map((one) => one.floor)).toEqual(floors);
    expect(hosted.promisesBroken).toEqual(floors.length === 0 ? [] : sends);
  });

  it("changes neither subject nor profile, and repeats nothing", () => {
    const sent = checkParts({
      kind: "share",
      text: canary,
      channel: { account: { displayName: canary } },
      sharedFrom: { text: canary },
    });
    const before = JSON.stringify(sent);
    for (const host of Object.values(hosts)) {
      const { subject, ...rest } = applyHost(sent, host);
      expect(JSON.stringify(rest)).not.toContain(canary);
      expect(checkSubject(subject)).toEqual(subject);
    }
    expect(JSON.stringify(sent)).toBe(before);
  });

  it("keeps every fact that was sent, for any subject and profile", () => {
    const fact = fc.record(
      {
        kind: fc.constantFrom("post", "share", "reply", "review-reply"),
        channel: fc.option(
          fc.record({ owner: fc.constantFrom("personal", "institution", null) }, { requiredKeys: [] }),
        ),
        author: fc.option(
          fc.record(
            { isSpokesperson: fc.option(fc.boolean()), affiliation: fc.constantFrom("none", "student") },
            { requiredKeys: [] },
          ),
        ),
        media: fc.option(
          fc.array(
            fc.record({ altText: fc.string(), backgroundChecked: fc.boolean() }, { requiredKeys: [] }),
          ),
        ),
        sharedFrom: fc.record({ owner: fc.constantFrom("patient", "other") }, { requiredKeys: [] }),
        platform: fc.constantFrom("x", "blog"),
      },
      { requiredKeys: ["kind"] },
    );
    fc.assert(
      fc.property(fact, fc.constantFrom(...Object.values(hosts)), (value, host) => {
        const sent = checkParts(value);
        const hosted = applyHost(sent, host);
        expect(hosted.subject).toMatchObject(sent);
        expect(applyHost(hosted.subject, host).subject).toEqual(hosted.subject);
      }),
      runs,
    );
  });
});

describe("what was looked at", () => {
  it.each([
    [{ kind: "post", text: "hello" }, ["text"], [["media", "not sent"]]],
    [{ kind: "post", text: "hello", media: [] }, ["text"], []],
    [{ kind: "post", text: null, media: null }, [], []],
    [{ kind: "engagement" }, [], []],
    [{ kind: "share", text: "hello", media: [] }, ["text"], [["sharedFrom", "not sent"]]],
    [
      { kind: "post", text: "", media: [{ altText: "" }], links: [{ url: "https://riverbend.example" }] },
      ["text", "media", "links"],
      [],
    ],
    [{ kind: "post", text: "", media: [{ kind: "image" }] }, ["text"], [["media", "sent without words"]]],
    [
      { kind: "post", text: "", media: [{ kind: "image" }, { ocrText: "exit" }] },
      ["text"],
      [["media", "1 of 2 sent without words"]],
    ],
    [{ kind: "post", text: "", media: [], links: [{}, {}] }, ["text"], [["links", "all sent without words"]]],
    [
      { kind: "reply", text: "", media: [], thread: { parent: { kind: "comment" } } },
      ["text"],
      [["thread.parent", "sent without words"]],
    ],
    [{ kind: "reply", text: "", media: [], thread: null }, ["text"], []],
  ])("%j: %j, not %j", (sent, checked, notChecked) => {
    const looked = applyHost(checkParts(sent), undefined);
    expect(looked.checked).toEqual(checked);
    expect(looked.notChecked.map(({ what, why }) => [what, why])).toEqual(notChecked);
    expect(looked.unseen).toEqual([]);
  });

  it("is what the surface carries when a profile tells", () => {
    const hosted = applyHost(checkParts({ kind: "post", text: "hello" }), hosts.articleEditor);
    expect(hosted.notChecked.map((one) => one.what)).toEqual(["media", "links"]);
    expect(hosted.unseen).toEqual(["media", "links"]);
  });
});
