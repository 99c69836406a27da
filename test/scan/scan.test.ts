import { describe, expect, it } from "vitest";
import {
  matchesOf,
  type Pattern,
  PatternError,
  parsePattern,
  scan,
  tableMaker,
  validators,
} from "../../src/scan/index.js";
import { readField } from "../../src/text/index.js";

const classes = { drug: ["metoprolol", "vitamin d", "vitamin"], name: ["Mount Sinai", "WHO"] };

function matches(pattern: Omit<Pattern, "name" | "confidence">, text: string): readonly string[] {
  const field = readField({ path: "text", row: "text", part: "draft", text, format: "plain" });
  const make = tableMaker();
  const table = make.table([{ name: "it", confidence: "certain", ...pattern }], classes);
  const signals = scan({ fields: [field] }, make.join([table]));
  return matchesOf(signals, field, table).map(({ start, end }) => text.slice(start, end));
}

describe("a phrase", () => {
  it.each([
    ["my patient", "My patient's chart", ["My patient's"]],
    ["check up", "a Check-Up today", ["Check-Up"]],
    [
      "(opinions|views) (expressed|stated)? are my own",
      "Views expressed are my own",
      ["Views expressed are my own"],
    ],
    ["take {drug}", "take vitamin D now", ["take vitamin D"]],
    ["stop <0-2> {drug}", "stop that old metoprolol", ["stop that old metoprolol"]],
    ["stop <0-2> {drug}", "stop. Then metoprolol", []],
    ["stop <0-2> {drug}?", "stop that. Then metoprolol", ["stop"]],
    ["stop <0-2> ({drug}|pills)? (now)?", "stop all of it", ["stop"]],
    ["stop <0-2> {drug}? (now)?", "stop them right now", ["stop them right now"]],
    ["room {number}", "room 12 and room twelve", ["room 12", "room twelve"]],
    ["dr {capital}", "dr Quill, dr nobody", ["dr Quill"]],
    ["a (b (c|d)?|e) f", "a b c f a e f", ["a b c f", "a e f"]],
    ["one two", "one\ntwo", ["one\ntwo"]],
    ["one two", "one, two", ["one, two"]],
    ["good good", "good good good", ["good good"]],
  ])("%s in %s", (phrase, text, expected) => expect(matches({ phrases: [phrase] }, text)).toEqual(expected));

  it("minds its case when asked", () => {
    expect(matches({ phrases: ["{name}"], case: "exact" }, "Who asked the WHO's people?")).toEqual(["WHO's"]);
  });

  it("is refused when it names a class that is not declared", () => {
    expect(() => matches({ phrases: ["take {pill}"] }, "take it")).toThrow(PatternError);
  });

  it.each([
    "<1-2> x",
    "x <0-1>",
    "a (b",
    "a b)",
    "()",
    "x <3-1> y",
    "x <0-9> y",
    "a ((b (c d)) e)",
    "a .* b",
    "(a <0-1>) b",
  ])("is refused: %s", (phrase) => {
    expect(() => parsePattern(phrase)).toThrow(PatternError);
  });
});

describe("a shape", () => {
  it.each([
    ["999-99-9999", undefined, "no 219-09-9999 or 219.09.9999, 1219-09-9999", ["219-09-9999", "219.09.9999"]],
    ["AA9999", undefined, "code QX4401 and QX44012", ["QX4401"]],
    ["9999[9][-99]", undefined, "12345 12 and 1234", ["12345 12", "1234"]],
    ["99999", ["order"], "order 12345, then in the next room 54321. 77777 is no order", ["12345", "77777"]],
    ["99999", ["order"], "an order for the whole long week 12345", []],
  ])("%s with label %s in %s", (shape, label, text, expected) =>
    expect(matches({ shape, label }, text)).toEqual(expected),
  );
});

describe("an anchor", () => {
  it.each([
    ["email", "write to orla.f+x@mail.example, or a@b", ["orla.f+x@mail.example"]],
    [
      "url",
      "see https://clinic.example/a?b=1. Or www.clinic.example!",
      ["https://clinic.example/a?b=1", "www.clinic.example"],
    ],
    ["hashtag", "so #NursesWeek2026 and # no", ["#NursesWeek2026"]],
    ["handle", "thanks @orla_f and a@b.example", ["@orla_f"]],
  ] as const)("%s in %s", (anchor, text, expected) => expect(matches({ anchor }, text)).toEqual(expected));
});

describe("a validator", () => {
  it.each([
    ["luhn", "4111 1111 1111 1111", true],
    ["luhn", "4111 1111 1111 1112", false],
    ["mod97", "GB82 WEST 1234 5698 7654 32", true],
    ["mod97", "GB82 WEST 1234 5698 7654 33", false],
    ["ssn", "219-09-9999", true],
    ["ssn", "666-09-9999", false],
    ["ssn", "219-00-9999", false],
    ["npi", "1234567893", true],
    ["npi", "1234567890", false],
    ["nanp", "(212) 555-0143", true],
    ["nanp", "(112) 555-0143", false],
  ] as const)("%s says of %s: %s", (name, text, expected) => expect(validators[name](text)).toBe(expected));
});
