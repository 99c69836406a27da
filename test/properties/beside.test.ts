import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Located } from "../../src/detect/index.js";
import type { NearCondition } from "../../src/model/index.js";
import { besideEachOther } from "../../src/rules/beside.js";
import { runs } from "./runs.js";

type Within = NearCondition["within"];

/** Lengths of words, sentences and paragraphs of an invented text, in characters. */
const word = 4;
const sentence = 12;
const paragraph = 36;

function detectionAt(field: string, start: number, length: number): Located {
  return {
    detector: "x/sample",
    instance: "x/sample",
    pattern: "sample",
    confidence: "likely",
    cues: [],
    content: [],
    row: field,
    part: "draft",
    field,
    start,
    end: start + length,
    firstWord: Math.floor(start / word),
    endWord: Math.floor((start + length - 1) / word) + 1,
    sentence: Math.floor(start / sentence),
    paragraph: Math.floor(start / paragraph),
  };
}

const detections = fc.array(
  fc
    .tuple(fc.constantFrom("text", "title"), fc.nat(99), fc.integer({ min: 1, max: 20 }))
    .map(([field, start, length]) => detectionAt(field, start, length)),
  { maxLength: 12 },
);
const withins = fc.oneof(
  fc.constantFrom("sentence" as const, "paragraph" as const),
  fc.nat(8).map((words) => ({ words })),
);

/** What `near` means, asked of every pair. */
function isPair(a: Located, b: Located, within: Within): boolean {
  if (a.field !== b.field || (a.start < b.end && b.start < a.end)) return false;
  if (within === "sentence") return a.sentence === b.sentence;
  if (within === "paragraph") return a.paragraph === b.paragraph;
  return Math.max(a.firstWord - b.endWord, b.firstWord - a.endWord) <= within.words;
}

describe("detections beside each other", () => {
  it("are those that make a pair", () => {
    fc.assert(
      fc.property(detections, detections, withins, (left, right, within) => {
        const paired = new Set(
          left.flatMap((a) => right.filter((b) => isPair(a, b, within)).flatMap((b) => [a, b])),
        );
        const found = besideEachOther(left, right, within);
        expect(new Set(found)).toEqual(paired);
        expect(found.length).toBe(paired.size);
      }),
      runs,
    );
  });

  it("are found among many in the time that sorting takes", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => detectionAt("text", 2 * at, 1));
    expect(besideEachOther(many, many, { words: 1_000_000 })).toHaveLength(many.length);
  });
});
