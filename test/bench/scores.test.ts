import { describe, expect, it } from "vitest";
import { worded } from "../../bench/accuracy/figures.js";
import { fScore, isCovered, overlaps, ratioOf, shareOf, wilson } from "../../bench/accuracy/scores.js";

const at = (start: number, end: number) => ({ start, end });

describe("an overlap", () => {
  it("is a character in common", () => {
    expect(overlaps(at(2, 6), at(5, 9))).toBe(true);
    expect(overlaps(at(2, 6), at(3, 4))).toBe(true);
    expect(overlaps(at(3, 4), at(2, 6))).toBe(true);
  });

  it("is not two stretches that touch, or lie apart", () => {
    expect(overlaps(at(2, 6), at(6, 9))).toBe(false);
    expect(overlaps(at(6, 9), at(2, 6))).toBe(false);
    expect(overlaps(at(0, 1), at(6, 9))).toBe(false);
  });
});

describe("cover", () => {
  const text = "call Orla O’Quill-Veld, bed 4";
  const name = at(5, 22);

  it("asks for every letter and digit", () => {
    expect(isCovered(text, name, [name])).toBe(true);
    expect(isCovered(text, name, [at(0, text.length)])).toBe(true);
    expect(isCovered(text, name, [at(5, 21)])).toBe(false);
    expect(isCovered(text, name, [])).toBe(false);
  });

  it("may come from several detections, and leave out marks and spaces", () => {
    expect(isCovered(text, name, [at(5, 9), at(10, 11), at(12, 17), at(18, 22)])).toBe(true);
    expect(isCovered(text, name, [at(5, 9), at(12, 17), at(18, 22)])).toBe(false);
  });

  it("counts a letter beyond sixteen bits as one", () => {
    expect(isCovered("a 𝟜𝟜", at(2, 6), [at(2, 6)])).toBe(true);
    expect(isCovered("a 𝟜𝟜", at(2, 6), [at(2, 5)])).toBe(false);
  });
});

describe("a share", () => {
  it("counts what holds", () => {
    expect(shareOf([1, 2, 3, 4], (one) => one > 1)).toEqual({ right: 3, all: 4 });
    expect(ratioOf({ right: 3, all: 4 })).toBe(0.75);
    expect(ratioOf({ right: 0, all: 0 })).toBe(1);
  });

  it("has the interval of Wilson", () => {
    const { low, high } = wilson({ right: 8, all: 10 });
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  it("has an interval that is open on one side when all or none hold, and says nothing without texts", () => {
    expect(wilson({ right: 20, all: 20 })).toEqual({ low: expect.closeTo(0.8389, 4), high: 1 });
    expect(wilson({ right: 0, all: 20 })).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(wilson({ right: 0, all: 0 })).toEqual({ low: 0, high: 1 });
  });
});

describe("an F score", () => {
  it("weighs recall more when beta is two", () => {
    expect(fScore(0.5, 1, 2)).toBeCloseTo(5 / 6, 10);
    expect(fScore(1, 0.5, 2)).toBeCloseTo(5 / 9, 10);
    expect(fScore(1, 0.5, 1)).toBeCloseTo(2 / 3, 10);
  });

  it("is all or nothing at the ends", () => {
    expect(fScore(1, 1, 2)).toBe(1);
    expect(fScore(0, 0, 2)).toBe(0);
  });
});

describe("a figure in words", () => {
  it("has its interval, its goal and whether that is reached", () => {
    const share = { right: 19, all: 20 };
    expect(worded({ share })).toBe("95 (76.4-99.1)");
    expect(worded({ share, goal: { least: 0.95 } })).toBe("95 (76.4-99.1) ✓ ≥ 95");
    expect(worded({ share, goal: { most: 0.9 } })).toBe("95 (76.4-99.1) ✗ ≤ 90");
    expect(worded({ count: 2, goal: { most: 0 } })).toBe("2 ✗ ≤ 0");
    expect(worded({ mean: 0.8612, goal: { least: 0.86 } })).toBe("86.1 ✓ ≥ 86");
  });

  it("has more decimals where one would not show whether the goal is reached", () => {
    expect(worded({ mean: 0.85973, goal: { least: 0.86 } })).toBe("85.973 ✗ ≥ 86");
    expect(worded({ mean: 0.86, goal: { least: 0.86 } })).toBe("86 ✓ ≥ 86");
  });

  it("never rounds up to all nor down to nothing", () => {
    expect(worded({ mean: 0.9999 })).toBe("99.9");
    expect(worded({ mean: 0.0001 })).toBe("0.1");
    expect(worded({ mean: 1 })).toBe("100");
  });

  it("says that there was nothing to measure", () => {
    expect(worded({ share: { right: 0, all: 0 }, goal: { least: 0.85 } })).toBe("no such texts ≥ 85");
    expect(worded(undefined)).toBe("");
  });
});
