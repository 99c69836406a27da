import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/ruleset/hash.js";
import { sha256 } from "../../src/ruleset/sha256.js";

describe("sha256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is the standard's", (text, digest) => expect(sha256(text)).toBe(digest));

  it("agrees with Node's on any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        (text) => sha256(text) === createHash("sha256").update(text, "utf8").digest("hex"),
      ),
    );
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order of keys", () =>
    expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(canonical({ a: [{ c: 3, d: 2 }], b: 1 })));
});
