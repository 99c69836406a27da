import { describe, expect, it } from "vitest";
import { decodeNames } from "../../src/names/decode.js";
import * as names from "../../src/names/index.js";

describe("a coded list", () => {
  it.each([
    ["", []],
    ["0ada", ["ada"]],
    ["0ada3m3n", ["ada", "adam", "adan"]],
    ["0christophe9er2loe", ["christophe", "christopher", "chloe"]],
  ])("%s", (code, expected) => expect(decodeNames(code)).toEqual(expected));
});

describe.each(Object.entries(names))("%s", (_, list) => {
  it("holds folded words only", () => {
    const odd = [...list].filter((name) => name === "" || name !== name.toLowerCase() || name.includes(" "));
    expect(odd).toEqual([]);
  });
});

describe("the lists", () => {
  const { firstNames, rareFirstNames, ambiguousFirstNames, surnames, ambiguousSurnames } = names;

  it("hold names of many origins", () => {
    for (const name of ["mary", "deshawn", "ayesha", "ngozi", "mateo", "yuki"])
      expect(firstNames).toContain(name);
    for (const name of ["smith", "nguyen", "gonzalez", "okafor", "kowalski"])
      expect(surnames).toContain(name);
  });

  it("tell the names that are words", () => {
    for (const name of ["hope", "grace", "will"]) expect(ambiguousFirstNames).toContain(name);
    for (const name of ["peter", "maria", "martin"]) expect(ambiguousFirstNames).not.toContain(name);
    for (const name of ["baker", "fox", "young"]) expect(ambiguousSurnames).toContain(name);
  });

  it("keep rare names apart from common ones", () => {
    expect([...rareFirstNames].every((name) => firstNames.has(name))).toBe(true);
    expect(rareFirstNames).not.toContain("mary");
  });
});
