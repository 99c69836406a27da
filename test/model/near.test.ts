import { describe, expect, it } from "vitest";
import { didYouMean, isDay } from "../../src/model/index.js";

describe("didYouMean", () => {
  it.each([
    ["pots", ["post", "comment"], "post"],
    ["msk/disclose-afiliation", ["msk/no-phi", "msk/disclose-affiliation"], "msk/disclose-affiliation"],
    ["altext", ["altText", "ocrText"], "altText"],
    ["alt", ["kind", "altText"], "altText"],
    ["post", ["port", "post"], "post"],
    ["ab", ["xy"], undefined],
    ["x", ["y"], undefined],
    ["", ["a"], undefined],
    ["giraffe", ["post", "comment"], undefined],
    ["p".repeat(5000), ["post"], undefined],
  ])("%j among %j: %j", (word, candidates, meant) => {
    expect(didYouMean(word, candidates)).toBe(meant);
  });
});

describe("isDay", () => {
  it.each([
    ["2026-01-31", true],
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2026-04-31", false],
    ["2026-00-10", false],
    ["2026-10-00", false],
    ["2026-1-1", false],
    ["2026-01-01\n", false],
    ["", false],
  ])("%j: %j", (text, answer) => {
    expect(isDay(text)).toBe(answer);
  });
});
