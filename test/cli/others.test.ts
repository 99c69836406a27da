import { describe, expect, test } from "vitest";
import { type } from "./world.js";

describe("explain", () => {
  const files = { a: "Meet our patient", b: "hello" };
  const argv = ["explain", "sample/stories", "a", "--ruleset", "baseline"];

  test.each([
    ["a", "undetermined"],
    ["b", "silent"],
  ])("of %s says %s", async (file, status) => {
    const { code, out } = await type(
      ["explain", "sample/stories", file, "--ruleset", "baseline", "--format", "json"],
      files,
    );
    expect({ code, status: JSON.parse(out).status }).toEqual({ code: 0, status });
  });

  test("tells each part, what it read and what nobody told", async () => {
    const { out } = await type(argv, files);
    expect(out).toContain("it cannot tell yet");
    expect(out).toContain("`x/story` is seen in the draft");
    expect(out).toContain("authorization.status: not known");
    expect(out).not.toContain("Meet");
  });
});

describe("rules", () => {
  test("lists rules with outcome and citations, and clauses with what decides them", async () => {
    const { code, out } = await type(["rules"]);
    expect(code).toBe(0);
    expect(out).toContain(
      "sample/numbers\n      block, critical, any voice: this holds a number of a patient\n",
    );
    expect(out).toContain("cites sample/stories: Invented policy, 1 (own-wording)");
    expect(out).toContain("decided by sample/numbers, sample/stories");
    expect(out).toContain("not decided yet");
    expect(out).toContain("lowers to allow: pay may be talked about");
  });

  test("as data", async () => {
    const { out } = await type(["rules", "--format", "json", "--ruleset", "baseline,other"]);
    expect(
      JSON.parse(out).map(({ id, rules }: { id: string; rules: unknown[] }) => [id, rules.length]),
    ).toEqual([
      ["sample", 4],
      ["other", 4],
    ]);
  });
});

describe("detect", () => {
  const files = { a: "Saw MRN 00482913 today", b: "hello" };

  test("hides what it saw", async () => {
    const { code, out } = await type(["detect", "a"], files);
    expect(code).toBe(0);
    expect(out).toContain("phi/mrn");
    expect(out).not.toContain("00482913");
    expect((await type(["detect", "a", "--unmask"], files)).out).toContain("00482913");
    expect((await type(["detect", "a", "--format", "json"], files)).out).not.toContain("00482913");
  });

  test("says so when it saw nothing", async () => {
    expect((await type(["detect", "b"], files)).out).toBe("nothing was seen\n");
  });

  test("looks only for what is asked", async () => {
    const { out } = await type(["detect", "a", "--detectors", "phi/ssn", "--format", "ndjson"], files);
    expect(out).toBe("");
    expect(await type(["detect", "a", "--detectors", "phi/snn"], files)).toMatchObject({
      code: 2,
      err: expect.stringContaining("did you mean `phi/ssn`?"),
    });
  });
});
