import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { regexesOf } from "./literals.js";

const sources = import.meta.glob<string>("../../{src,rulesets}/**/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const files = Object.entries(sources).map(([path, text]) => regexesOf(path.replace("../../", ""), text));
const literals = files.flatMap((file) => file.literals);

describe("regular expressions", () => {
  it("are found", () => {
    expect(regexesOf("sample.ts", "const a = /b+/gu;\na.test(c); new RegExp(d);")).toEqual({
      literals: [{ place: "sample.ts:1", source: "b+", flags: "gu" }],
      made: ["sample.ts:2"],
      remembering: ["sample.ts:2"],
    });
    expect(literals.length).toBeGreaterThan(0);
  });

  for (const { place, source, flags } of literals)
    it(`take linear time: /${source}/${flags} in ${place}`, () => {
      expect(checkSync(source, flags, { checker: "automaton" })).toMatchObject({
        status: "safe",
        complexity: { type: expect.stringMatching(/^(?:safe|linear)$/u) },
      });
    });

  it("are never made at run time", () => {
    expect(files.flatMap(({ made }) => made)).toEqual([]);
  });

  it("keep no place from one answer to the next", () => {
    expect(files.flatMap(({ remembering }) => remembering)).toEqual([]);
  });
});
