import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRows, checkParts, checkSubject, requireKind, SubjectError } from "../../src/model/index.js";
import { runs } from "../properties/runs.js";

/** A word that no message may repeat. */
const canary = "zanzibarquokka";

function problemsOf(
  value: unknown,
): readonly { readonly code: string; readonly path: string; readonly line: string }[] {
  try {
    checkSubject(value);
  } catch (error) {
    if (!(error instanceof SubjectError)) throw error;
    return error.problems.map(({ code, path, message, hint }) => ({
      code,
      path,
      line: hint === undefined ? message : `${message}, ${hint}`,
    }));
  }
  return [];
}

describe("what is read", () => {
  const full = {
    kind: "post",
    text: "a quiet morning",
    platform: "x",
    asOf: "2024-02-29",
    author: { affiliation: "workforce", isSupervisor: false, profile: { text: "night owl" } },
    channel: {
      owner: "personal",
      account: { editors: ["@one"], assetsProvidedBy: "the web team", moderation: { plan: true } },
    },
    media: [{ kind: "image", altText: "", people: [{ role: "staff", minor: false }], logos: [] }],
    authorizations: [{ kind: "hipaa", scope: { platforms: ["x"], content: ["text", "name"] } }],
    accountRequest: { ownerFte: 0.5, handoverPlan: "the deputy takes over" },
    evidence: [{ detector: "host/names", field: "text", start: 2, end: 7, confidence: "likely" }],
    thread: { parent: { kind: "complaint", author: { kind: "public" } } },
  };

  it("is copied as it stands", () => {
    const checked = checkSubject(full);
    expect(checked).toEqual(full);
    expect(checked).not.toBe(full);
    expect(checked.author).not.toBe(full.author);
    expect(checked.media).not.toBe(full.media);
  });

  it.each([
    ["null on a list is an empty list", { kind: "post", media: null }, { kind: "post", media: [] }],
    [
      "null elsewhere stays",
      { kind: "post", patient: null, author: { affiliation: null } },
      { kind: "post", patient: null, author: { affiliation: null } },
    ],
    ["an empty list stays", { kind: "post", authorizations: [] }, { kind: "post", authorizations: [] }],
    [
      "undefined is left out",
      { kind: "post", text: undefined, author: { role: undefined } },
      { kind: "post", author: {} },
    ],
    [
      "unknown is left out",
      {
        kind: "post",
        platform: "unknown",
        author: "unknown",
        authorizations: "unknown",
        asOf: "unknown",
        channel: { owner: "unknown", usedForBusiness: "unknown" },
      },
      { kind: "post", channel: {} },
    ],
    [
      "unknown in a picture is left out",
      { kind: "post", media: [{ rights: "unknown", people: [{ role: "unknown" }] }] },
      { kind: "post", media: [{ people: [{}] }] },
    ],
    [
      "the draft may say unknown",
      { kind: "post", text: "unknown", media: [{ altText: "unknown", logos: ["unknown"] }] },
      { kind: "post", text: "unknown", media: [{ altText: "unknown", logos: ["unknown"] }] },
    ],
    ["symbols are not looked at", { kind: "post", [Symbol("x")]: 1 }, { kind: "post" }],
  ])("%s", (_, value, read) => {
    expect(checkSubject(value)).toStrictEqual(read);
  });

  it("takes records without a prototype and frozen ones, and nothing inherited", () => {
    const bare = Object.assign(Object.create(null), { kind: "post", text: "hello" });
    expect(checkSubject(Object.freeze(bare))).toStrictEqual({ kind: "post", text: "hello" });
    expect(problemsOf(Object.create({ kind: "post" })).map((problem) => problem.code)).toEqual([
      "wrong-type",
    ]);
  });
});

describe("what is refused", () => {
  it.each([
    ["a text", "hello", "wrong-type", "subject"],
    ["nothing", undefined, "wrong-type", "subject"],
    ["null", null, "wrong-type", "subject"],
    ["a list", [], "wrong-type", "subject"],
    ["no kind", {}, "missing-field", "kind"],
    ["a null kind", { kind: null }, "missing-field", "kind"],
    ["an unknown kind", { kind: "unknown" }, "wrong-value", "kind"],
    ["a number as text", { kind: "post", text: 5 }, "wrong-type", "text"],
    [
      "a flag as text",
      { kind: "post", author: { isSupervisor: "true" } },
      "wrong-type",
      "author.isSupervisor",
    ],
    ["a list as record", { kind: "post", author: [] }, "wrong-type", "author"],
    ["a record as list", { kind: "post", media: {} }, "wrong-type", "media"],
    ["null in a list", { kind: "post", media: [null] }, "wrong-type", "media[0]"],
    ["a hole in a list", { kind: "post", mentions: new Array(1) }, "wrong-type", "mentions[0]"],
    [
      "a value that is not on the list",
      { kind: "post", media: [{}, { kind: "painting" }] },
      "wrong-value",
      "media[1].kind",
    ],
    ["a day that is none", { kind: "post", asOf: "2026-02-30" }, "wrong-date", "asOf"],
    ["29 February of a common year", { kind: "post", asOf: "2100-02-29" }, "wrong-date", "asOf"],
    ["month 13", { kind: "post", asOf: "2026-13-01" }, "wrong-date", "asOf"],
    ["a moment", { kind: "post", asOf: "2026-05-04T10:00:00Z" }, "wrong-date", "asOf"],
    ["a date object", { kind: "post", asOf: new Date(0) }, "wrong-type", "asOf"],
    [
      "not a number",
      { kind: "post", accountRequest: { ownerFte: Number.NaN } },
      "wrong-value",
      "accountRequest.ownerFte",
    ],
    [
      "half an offset",
      { kind: "post", evidence: [{ detector: "a/b", field: "text", start: 0.5, end: 2 }] },
      "wrong-value",
      "evidence[0].start",
    ],
    [
      "evidence without a place",
      { kind: "post", evidence: [{ detector: "a/b", field: "text", start: 0 }] },
      "missing-field",
      "evidence[0].end",
    ],
    ["a function", { kind: "post", text: () => "hello" }, "wrong-type", "text"],
    ["a promise", { kind: "post", text: Promise.resolve("hello") }, "wrong-type", "text"],
    ["a map", new Map([["kind", "post"]]), "wrong-type", "subject"],
    ["a text object", { kind: "post", text: new String("hello") }, "wrong-type", "text"],
    ["a big integer", { kind: "post", text: 5n }, "wrong-type", "text"],
    ["an unknown field", { kind: "post", colour: "red" }, "unknown-field", "subject"],
    [
      "a prototype",
      JSON.parse('{ "kind": "post", "__proto__": { "text": "hello" } }'),
      "unknown-field",
      "subject",
    ],
    ["a constructor", { kind: "post", author: { constructor: 1 } }, "unknown-field", "author"],
    ["a derived fact", { kind: "post", authorization: { status: "covers" } }, "unknown-field", "subject"],
    [
      "too many pictures",
      { kind: "post", media: Array.from({ length: 10_001 }, () => ({})) },
      "too-big",
      "media",
    ],
  ])("%s", (_, value, code, path) => {
    expect(problemsOf(value)).toMatchObject([{ code, path }]);
  });

  it("throws nothing else for hostile values", () => {
    const throwing = {
      get kind(): string {
        throw new RangeError(canary);
      },
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const endless = new Proxy([], {
      get: (target, name) => (name === "length" ? 2 ** 32 - 1 : Reflect.get(target, name)),
    });
    const cyclic: { [name: string]: unknown } = { kind: "post" };
    cyclic.thread = { parent: cyclic };
    let deep: unknown = "x";
    for (let i = 0; i < 100_000; i += 1) deep = { author: deep };
    expect(problemsOf(throwing)).toMatchObject([{ code: "unreadable" }]);
    expect(problemsOf({ kind: "post", media: proxy })).toMatchObject([{ code: "unreadable", path: "media" }]);
    expect(problemsOf({ kind: "post", media: endless })).toMatchObject([{ code: "too-big", path: "media" }]);
    expect(problemsOf(cyclic).length).toBeGreaterThan(0);
    expect(problemsOf({ kind: "post", author: deep }).length).toBeGreaterThan(0);
  });

  it("tells everything at once, twenty at most", () => {
    expect(problemsOf({ kind: "pots", text: 1, asOf: "today" }).map((one) => one.path)).toEqual([
      "kind",
      "text",
      "asOf",
    ]);
    expect(problemsOf({ kind: "post", mentions: Array.from({ length: 99 }, () => 1) })).toHaveLength(20);
  });
});

describe("what would be right", () => {
  it.each([
    [{ kind: "pots" }, "got `pots`, did you mean `post`?"],
    [{ kind: "Post" }, "got `Post`, did you mean `post`?"],
    [{ kind: "review_reply" }, "did you mean `review-reply`?"],
    [{ kind: "post", platform: "facebok" }, "did you mean `facebook`?"],
    [{ kind: "post", txt: "hello" }, "unknown field `txt`, did you mean `text`?"],
    [{ kind: "post", media: [{ alt: "hello" }] }, "unknown field `alt`, did you mean `altText`?"],
    [
      { kind: "post", affiliation: "workforce" },
      "unknown field `affiliation`, did you mean `author.affiliation`?",
    ],
    [{ kind: "post", channel: { hosted_by: "other" } }, "did you mean `hostedBy`?"],
    [{ kind: "post", situation: { weather: 1 } }, "known are crisis"],
    [{ kind: "post", author: "nurse" }, "`author` must be a plain object, got text"],
    [
      { kind: "post", author: { isSupervisor: 1 } },
      "`author.isSupervisor` must be true or false, got a number",
    ],
  ])("%j: %s", (value, hint) => {
    expect(problemsOf(value)[0]?.line).toContain(hint);
  });

  it("says where in the whole message", () => {
    expect(() => checkSubject({ kind: "pots" })).toThrow(
      /^kind: `kind` must be one of post, .*, got `pots`, did you mean `post`\?$/,
    );
  });
});

describe("a kind that the profile may bring", () => {
  it("may be missing from the parts, not from the whole", () => {
    const parts = checkParts({ text: "hello" });
    expect(parts).toEqual({ text: "hello" });
    expect(() => requireKind(parts)).toThrow(SubjectError);
    expect(requireKind(checkParts({ kind: "post" }))).toEqual({ kind: "post" });
    expect(() => requireKind(checkParts({ kind: null }))).toThrow(SubjectError);
    expect(() => checkParts({ kind: "pots" })).toThrow(SubjectError);
  });
});

describe("for all inputs", () => {
  const names = [
    ...new Set(allRows.flatMap((row) => row.path.split(/[.[\]]+/)).filter((name) => name !== "")),
  ];
  const values = [...new Set(allRows.flatMap((row) => row.values ?? []))];
  const leaf = fc.oneof(
    fc.constantFrom(
      ...values,
      "unknown",
      "2026-05-04",
      "2026-99-01",
      null,
      undefined,
      true,
      0,
      -1,
      Number.NaN,
    ),
    fc.string(),
    fc.jsonValue(),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie("tree"), { maxKeys: 8 }),
    ),
  }));
  const input = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
    fc
      .tuple(fc.dictionary(fc.constantFrom(...names), tree, { maxKeys: 12 }), fc.constantFrom(...values))
      .map(([rest, kind]) => ({ ...rest, kind })),
  );

  it("nothing but a SubjectError is thrown, and the input stays as it was", () => {
    fc.assert(
      fc.property(input, (value) => {
        const before = fc.stringify(value);
        problemsOf(value);
        expect(fc.stringify(value)).toBe(before);
      }),
      runs,
    );
  });

  it("what passes, passes again unchanged", () => {
    fc.assert(
      fc.property(input, (value) => {
        let once: unknown;
        try {
          once = checkSubject(value);
        } catch {
          return;
        }
        expect(checkSubject(once)).toStrictEqual(once);
      }),
      runs,
    );
  });

  it("no message repeats what was sent", () => {
    const places = [
      (word: string) => ({ kind: word, text: word }),
      (word: string) => ({ kind: "post", text: { [word]: word } }),
      (word: string) => ({ kind: "post", [word]: word }),
      (word: string) => ({ kind: "post", media: [{ kind: word, altText: 3, [word]: 1 }], asOf: word }),
      (word: string) => ({ kind: "post", author: word, channel: { owner: word, [word]: {} } }),
      (word: string) => ({ kind: "post", authorizations: [{ signedOn: word, scope: { content: [word] } }] }),
    ];
    const draft = fc
      .tuple(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }))
      .map(([a, b]) => `${a}${canary}${b}`);
    fc.assert(
      fc.property(draft, fc.constantFrom(...places), (word, place) => {
        expect(JSON.stringify(problemsOf(place(word)))).not.toContain(canary);
      }),
      runs,
    );
  });
});
