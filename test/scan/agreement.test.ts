import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DetectorDefinition } from "../../src/detect/index.js";
import * as detectors from "../../src/detectors/index.js";
import { literalsOf, matchesOf, type Pattern, scan, tableMaker } from "../../src/scan/index.js";
import { type DocumentField, readField, wordsOf } from "../../src/text/index.js";
import { runs } from "../properties/runs.js";
import { plainMatches } from "./plain.js";

const vocabulary = [
  "the",
  "of",
  "Ann",
  "ann",
  "Stop",
  "stop",
  "drug",
  "vitamin",
  "d",
  "seven",
  "7",
  "don't",
  "nurse's",
  "Ärzte",
];
const lists = {
  drug: ["drug", "vitamin", "vitamin d", "the drug"],
  who: ["Ann", "nurse", "stop", "Stop", "#AnnStop"],
};

const word = fc.constantFrom(...vocabulary.map((one) => one.replace("7", "seven")));
const kind = fc.constantFrom("{drug}", "{who}", "{number}", "{capital}");
const single = fc.oneof(word, kind);
const choice = fc
  .tuple(fc.array(single, { minLength: 1, maxLength: 3 }), fc.array(single, { minLength: 1, maxLength: 2 }))
  .map(([some, others]) => `(${some.join(" ")}|${others.join("|")})`);
const optional = fc.oneof(
  kind.map((one) => `${one}?`),
  choice.map((one) => `${one}?`),
);
const gap = fc.tuple(fc.nat(3), fc.nat(4)).map(([least, more]) => `<${least}-${least + more}>`);
const phrase = fc
  .tuple(
    fc.oneof(single, choice),
    fc.array(fc.oneof(single, choice, optional, gap), { maxLength: 4 }),
    fc.oneof(single, optional),
  )
  .map(([first, middle, last]) => [first, ...middle, last].join(" "));
const patterns = fc.array(
  fc.record({
    name: fc.constantFrom("a", "b", "c"),
    confidence: fc.constant("certain" as const),
    phrases: fc.array(phrase, { minLength: 1, maxLength: 3 }),
    case: fc.constantFrom(undefined, "exact" as const),
  }),
  { minLength: 1, maxLength: 3 },
);
const between = fc.constantFrom(" ", " ", " ", ", ", ". ", "\n", "'s ", " #");
const text = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary), between), { maxLength: 24 })
  .map((parts) => parts.flat().join(""));

function fieldOf(given: string): DocumentField {
  return readField({ path: "text", row: "text", part: "draft", text: given, format: "plain" });
}

function places(
  matches: readonly { readonly pattern: string; readonly start: number; readonly end: number }[],
) {
  // Two patterns of one name may say the same of the same words, and it counts once.
  return [...new Set(matches.map(({ pattern, start, end }) => `${start}-${end} ${pattern}`))].sort();
}

function distinct(given: readonly Pattern[]): readonly Pattern[] {
  return [...new Map(given.map((pattern) => [pattern.name, pattern])).values()];
}

describe("the scan agrees with the plain matcher", () => {
  it("on generated patterns and texts", () => {
    fc.assert(
      fc.property(patterns, text, (given, written) => {
        const field = fieldOf(written);
        const make = tableMaker();
        const table = make.table(distinct(given), lists);
        const signals = scan({ fields: [field] }, make.join([table]));
        expect(places(matchesOf(signals, field, table))).toEqual(
          places(plainMatches(distinct(given), lists, field)),
        );
      }),
      runs,
    );
  });

  it("on every detector's own patterns, in texts made of their words", () => {
    const definitions = (Object.values(detectors) as unknown[]).filter(isDetector);
    const make = tableMaker();
    const tables = definitions.map((detector) => {
      const phrases = detector.patterns.filter(
        ({ shape, anchor }) => shape === undefined && anchor === undefined,
      );
      const given = Object.fromEntries(
        (detector.params ?? []).map((name) => [name, ["Fernhill", "#FernhillCare"]]),
      );
      const classes = { ...detector.classes, ...given };
      return { phrases, classes, table: make.table(phrases, classes) };
    });
    const joined = make.join(tables.map(({ table }) => table));
    const words = tables.flatMap(({ phrases, classes }) => wordsIn(phrases, classes));
    const made = fc
      .array(fc.tuple(fc.constantFrom(...words), between), { minLength: 5, maxLength: 40 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(made, fc.nat(tables.length - 1), (written, at) => {
        const field = fieldOf(written);
        const { phrases, classes, table } = tables[at] as (typeof tables)[number];
        const signals = scan({ fields: [field] }, joined);
        expect(places(matchesOf(signals, field, table))).toEqual(
          places(plainMatches(phrases, classes, field)),
        );
      }),
      runs,
    );
  });
});

function isDetector(value: unknown): value is DetectorDefinition {
  return typeof value === "object" && value !== null && "patterns" in value && "judge" in value;
}

/** Stretches of the phrases that a detector looks for, so that texts made of them come near its patterns. */
function wordsIn(phrases: readonly Pattern[], classes: Readonly<Record<string, readonly string[]>>) {
  const named = (name: string) => (classes[name] ?? ["Quill"]).slice(0, 5);
  return phrases.flatMap(({ phrases: written = [] }) =>
    written.flatMap((one) =>
      one
        .replace(/<\d-\d>|\?/gu, "")
        .split(/[()|]/u)
        .map((part) => part.trim())
        .flatMap((part) => {
          const inner = part.match(/\{([a-z-]+)\}/u)?.[1];
          return inner === undefined
            ? [part]
            : named(inner).map((value) => part.replace(/\{[a-z-]+\}/gu, value));
        })
        .filter((part) => part !== "" && literalsOf(part).length === wordsOf(part).length),
    ),
  );
}
