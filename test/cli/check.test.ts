import type { Report } from "clearpost";
import { hosts } from "clearpost/hosts";
import { describe, expect, test } from "vitest";
import { type } from "./world.js";

const texts = {
  "clear.txt": "Happy Fourth of July",
  "tip.txt": "What rubbish",
  "review.txt": "Project heron starts today",
  "block.txt": "She is canary77",
  "paid.txt": "What rubbish, our pay",
  "story.txt": "Meet our patient",
};

describe("exit status", () => {
  test.each([
    ["clear.txt", "review", 0],
    ["tip.txt", "review", 0],
    ["review.txt", "review", 1],
    ["block.txt", "review", 1],
    ["clear.txt", "warn", 0],
    ["tip.txt", "warn", 1],
    ["review.txt", "block", 0],
    ["block.txt", "block", 1],
    ["paid.txt", "warn", 0],
  ])("%s with --fail-on %s gives %i", async (file, threshold, code) => {
    expect(await type(["check", file, "--fail-on", threshold], texts)).toMatchObject({ code, err: "" });
  });

  test("the default threshold is review, and the strictest of several drafts counts", async () => {
    expect((await type(["check", "tip.txt"], texts)).code).toBe(0);
    expect((await type(["check", "clear.txt", "review.txt"], texts)).code).toBe(1);
  });
});

describe("input", () => {
  const subject = { kind: "post", text: "Meet our patient", authorizations: [] };

  test.each([
    ["no file is standard input", ["check"], { "-": texts["block.txt"] }, ["block"]],
    ["- is standard input", ["check", "-"], { "-": texts["tip.txt"] }, ["warn"]],
    [
      "a byte order mark is no part of the text",
      ["check", "a"],
      { a: `\uFEFF${texts["clear.txt"]}` },
      ["allow"],
    ],
    ["a subject", ["check", "a.json"], { "a.json": JSON.stringify(subject) }, ["block"]],
    [
      "a wrapped subject",
      ["check", "a.json"],
      { "a.json": JSON.stringify({ ruleset: ["other"], title: "t", subject }) },
      ["block"],
    ],
    [
      "subjects, one a line",
      ["check", "a.ndjson"],
      { "a.ndjson": `${JSON.stringify(subject)}\n\n{"kind":"post"}\n` },
      ["block", "allow"],
    ],
    [
      "a text with its circumstances",
      ["check", "a", "--subject", "s.json"],
      { a: "Meet our patient", "s.json": '{"kind":"article","authorizations":[]}' },
      ["block"],
    ],
    [
      "a text on a known surface",
      ["check", "a", "--host", "review-desk"],
      { a: "Meet our patient" },
      ["block"],
    ],
    [
      "a surface by its whole id",
      ["check", "a", "--host", "clearpost/official-composer"],
      { a: "Meet our patient" },
      ["review"],
    ],
    [
      "a surface named in the file",
      ["check", "a.json"],
      { "a.json": JSON.stringify({ host: "review-desk", subject: { text: "Meet our patient" } }) },
      ["block"],
    ],
  ])("%s", async (_, argv, files, decisions) => {
    const { out, err } = await type([...argv, "--format", "ndjson"], files);
    expect(err).toBe("");
    expect(reportsIn(out).map(({ decision }) => decision)).toEqual(decisions);
  });

  test("a profile of one's own is a file", async () => {
    const desk = { ...hosts.reviewDesk, id: "riverbend/desk", declaredBy: "privacy office" };
    const own = { "desk.json": JSON.stringify(desk), a: "Meet our patient" };
    const argv = ["check", "a", "--host", "desk.json", "--format", "json"];
    const { code, out } = await type(argv, own);
    expect(code).toBe(1);
    expect(JSON.parse(out).assumed).toContainEqual(expect.objectContaining({ from: "riverbend/desk" }));
    expect((await type(["check", "a", "--host", "none.json"], own)).code).toBe(2);
  });

  test("a draft's file opens no other file", async () => {
    const file = JSON.stringify({ host: "desk.json", subject: { text: "hello" } });
    expect(await type(["check", "a.json"], { "a.json": file })).toMatchObject({
      code: 2,
      err: expect.stringContaining("unknown host"),
    });
  });

  test("what is typed goes before what the file says", async () => {
    const files = { "a.json": JSON.stringify({ ruleset: ["other"], subject }) };
    const ids = async (...argv: string[]) =>
      reportsIn((await type(["check", "a.json", "--format", "ndjson", ...argv], files)).out)[0]?.rulesets.map(
        ({ id }) => id,
      );
    expect(await ids()).toEqual(["other"]);
    expect(await ids("--ruleset", "baseline")).toEqual(["sample"]);
    expect(await ids("--ruleset", "baseline,other")).toEqual(["other", "sample"]);
    expect(await ids("--ruleset", "baseline", "--ruleset", "other")).toEqual(["other", "sample"]);
  });
});

describe("wrong use is one clear sentence and 2", () => {
  const files = {
    "bad.json": '{ "text": "canary se',
    "wrong.json": '{"kind":"pots"}',
    "list.json": "[1]",
    "text.txt": "canary77",
    "w.json": '{"subject":{"kind":"post"},"rulset":[]}',
    "r.json": '{"subject":{"kind":"post"},"ruleset":[]}',
  };
  test.each([
    [["chek"], "unknown command `chek`, did you mean `check`?"],
    [["check", "text.txt", "--rulset", "msk"], "unknown option `--rulset`, did you mean `ruleset`?"],
    [
      ["check", "text.txt", "--ruleset", "basline"],
      "text.txt: unknown ruleset `basline`, did you mean `baseline`?",
    ],
    [["check", "text.txt", "--ruleset", "who"], "text.txt: unknown ruleset `who`, known are baseline, other"],
    [["check", "text.txt", "--ruleset"], "`--ruleset` needs a value"],
    [["check", "text.txt", "--ruleset", "--all"], "`--ruleset` needs a value"],
    [["check", "text.txt", "--all=yes"], "`--all` takes no value"],
    [["check", "text.txt", "--ruleset", ","], "text.txt: no ruleset was named"],
    [
      ["check", "text.txt", "--format", "prety"],
      "`--format` must be one of pretty, json, ndjson, sarif, markdown, github, did you mean `pretty`?",
    ],
    [
      ["check", "text.txt", "--fail-on", "allow"],
      "`--fail-on` must be one of review, warn, block, known are review, warn, block",
    ],
    [["check", "text.txt", "--host", "reviw-desk"], "unknown host `reviw-desk`, did you mean `review-desk`?"],
    [["check", "none.txt"], "cannot read `none.txt`, there is no such file"],
    [["check", "bad.json"], "bad.json: this is not valid JSON"],
    [["check", "list.json"], "list.json: "],
    [
      ["check", "w.json"],
      "w.json: a field beside `subject` is not known here, known are ruleset, host, subject, title",
    ],
    [["check", "r.json"], "r.json: `ruleset` must be a list of ids"],
    [["check", "wrong.json"], "did you mean `post`?"],
    [
      ["check", "wrong.json", "--subject", "wrong.json"],
      "`--subject` goes with texts, a `.json` file brings its own circumstances",
    ],
    [["rules", "--unmask"], "`rules` has no option `--unmask`"],
    [["rules", "text.txt"], "`rules` takes no file, name rulesets with `--ruleset`"],
    [["explain"], "`explain` takes the id of a rule and one file"],
    [
      ["explain", "sample/ton", "text.txt", "--ruleset", "baseline"],
      "no rule `sample/ton` in sample, did you mean `sample/tone`?",
    ],
  ])("%j", async (argv, sentence) => {
    const { code, out, err } = await type(argv, files);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toMatch(/^clearpost: [^\n]+\n$/);
    expect(err).not.toContain("canary");
  });

  test("a draft that cannot be judged does not hide the others, and never passes", async () => {
    const { code, out, err } = await type(["check", "a.ndjson", "--format", "ndjson"], {
      "a.ndjson": '{"kind":"post"}\ncanary\n{"kind":"post","text":"hello"}\n',
    });
    expect(reportsIn(out)).toHaveLength(2);
    expect({ code, err }).toEqual({ code: 2, err: "clearpost: a.ndjson:2: this is not valid JSON\n" });
  });
});

describe("output", () => {
  test("json is the report, several reports are one list", async () => {
    const one = JSON.parse((await type(["check", "tip.txt", "--format", "json"], texts)).out);
    const two = JSON.parse((await type(["check", "tip.txt", "clear.txt", "--format", "json"], texts)).out);
    expect(one).toMatchObject({ decision: "warn" });
    expect(two.map(({ decision }: Report) => decision)).toEqual(["warn", "allow"]);
  });

  test("several drafts end in a summary", async () => {
    const { out } = await type(["check", "tip.txt", "clear.txt", "block.txt", "review.txt"], texts);
    expect(out).toContain("4 drafts: 1 clear, 1 with a tip, 1 for a second pair of eyes, 1 to wait\n");
  });

  test("what is lowered is shown on demand", async () => {
    expect((await type(["check", "paid.txt"], texts)).out).not.toContain("be kind");
    expect((await type(["check", "paid.txt", "--all"], texts)).out).toContain("be kind");
  });

  test("colours only where the terminal has them and nobody refused", async () => {
    const coloured = async (argv: readonly string[], color: boolean) =>
      (await type(["check", "tip.txt", ...argv], texts, { color })).out.includes("\u001b[");
    expect([
      await coloured([], true),
      await coloured(["--no-color"], true),
      await coloured([], false),
    ]).toEqual([true, false, false]);
  });

  test.each([["pretty"], ["json"], ["ndjson"]])(
    "%s never repeats an identifier unless it is asked to",
    async (format) => {
      const { out, err } = await type(["check", "block.txt", "--all", "--format", format], texts);
      expect(`${out}${err}`).not.toContain("canary");
      const unmasked = await type(["check", "block.txt", "--unmask", "--format", format], texts);
      expect(unmasked.out.includes("canary77")).toBe(format === "pretty");
    },
  );
});

test.each([
  [["--version"], "9.8.7\n"],
  [["-v"], "9.8.7\n"],
])("%j prints the version", async (argv, out) => {
  expect(await type(argv)).toEqual({ code: 0, out, err: "" });
});

test.each([[[]], [["help"]], [["--help"]], [["check", "-h"]]])(
  "%j prints the help, in 120 columns",
  async (argv) => {
    const { code, out } = await type(argv);
    expect(code).toBe(0);
    expect(out).toContain("clearpost check [FILE|-]...");
    expect(out.split("\n").filter((line) => line.length > 120)).toEqual([]);
  },
);

test("an error that nobody foresaw is told without its words", async () => {
  const { code, err } = await type(
    ["check", "a"],
    {},
    {
      read: () => "hello",
      out: () => {
        throw new Error("canary");
      },
    },
  );
  expect({ code, err }).toEqual({
    code: 2,
    err: "clearpost: something went wrong that should not, nothing was decided\n",
  });
});

function reportsIn(out: string): readonly Report[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Report => JSON.parse(line));
}
