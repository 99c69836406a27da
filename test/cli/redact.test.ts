import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/cli/policies.js";
import { texts } from "../properties/arbitraries.js";
import { runs } from "../properties/runs.js";
import { type Answer, type, typeWith } from "./world.js";

const real = (argv: readonly string[], text: string): Promise<Answer> =>
  typeWith(builtIn, argv, { read: () => text, stdin: () => text });

describe("redact", () => {
  test.each([
    ["a number", "Saw MRN 00482913 today\n", "Saw MRN [record number] today\n", 1],
    ["a name that is known to be a patient's", "My patient Orla Finnegan rang the bell.", "[name]", 1],
    ["nothing", "Visiting hours are longer this weekend.", "Visiting hours are longer this weekend.", 0],
    ["no tone", "What an idiot of a printer.", "What an idiot of a printer.", 0],
  ])("masks %s", async (_, text, shown, code) => {
    const answer = await real(["redact", "-"], text);
    expect(answer).toMatchObject({ code, err: "", out: expect.stringContaining(shown) });
    expect(answer.out).not.toMatch(/00482913|Orla|Finnegan/);
  });

  test("leaves the rest of the text as it is, to the last break", async () => {
    expect((await real(["redact"], "a\r\n\n  MRN 00482913\t.")).out).toMatch(/^a\r\n\n {2}.*\t\.$/u);
  });

  test("a subject stays a subject, with its ruleset and surface and without its title", async () => {
    const file = JSON.stringify({
      ruleset: ["msk"],
      host: "official-composer",
      title: "Orla Finnegan",
      subject: {
        kind: "post",
        text: "Saw MRN 00482913",
        media: [{ kind: "image", altText: "MRN 00482914" }],
      },
    });
    const { out } = await real(["redact", "a.json"], file);
    expect(JSON.parse(out)).toMatchObject({
      ruleset: ["msk"],
      host: "official-composer",
      subject: { kind: "post" },
    });
    expect(out).not.toMatch(/0048291|Orla/);
  });

  test("subjects stay one a line, and one that cannot be judged stops all", async () => {
    const good = '{"kind":"post","text":"MRN 00482913"}\n';
    const { out } = await real(["redact", "a.ndjson"], good.repeat(3));
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).kind),
    ).toEqual(["post", "post", "post"]);
    expect(await real(["redact", "a.ndjson"], `${good}canary\n${good}`)).toEqual({
      code: 2,
      out: "",
      err: "clearpost: a.ndjson:2: this is not valid JSON\n",
    });
  });

  test("has the threshold of check, and takes one file", async () => {
    const files = { a: "Meet our patient", b: "" };
    expect((await type(["redact", "a", "--host", "official-composer"], files)).code).toBe(1);
    expect(
      (await type(["redact", "a", "--host", "official-composer", "--fail-on", "block"], files)).code,
    ).toBe(0);
    expect((await type(["redact", "a", "b"], files)).code).toBe(2);
    expect((await type(["redact", "a", "--format", "json"], files)).err).toBe(
      "clearpost: `redact` has no option `--format`\n",
    );
  });

  test("what was redacted once stays as it is", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const once = await real(["redact"], text);
        expect((await real(["redact"], once.out)).out).toBe(once.out);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
