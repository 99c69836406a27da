import { describe, expect, test } from "vitest";
import { type } from "./world.js";

const subjects = [
  { id: "a", kind: "post", text: "Happy Fourth of July" },
  { id: "b", kind: "post", text: "What rubbish" },
  { id: 3, kind: "post", text: "Project heron starts today ✨ canary" },
  { kind: "post", text: "She is canary77" },
  { id: "e", host: "review-desk", subject: { text: "Meet our patient" } },
];
const ndjson = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const lines = ndjson(subjects);
const linesIn = (out: string) =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Files that can be written to, and a key. */
function folder(given: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = { "-": lines, ...given };
  const keys: Record<string, { readonly bytes: Uint8Array; readonly isOpenToOthers: boolean }> = {
    key: { bytes: new Uint8Array(32).fill(7), isOpenToOthers: false },
    "other-key": { bytes: new Uint8Array(32).fill(8), isOpenToOthers: false },
    "short-key": { bytes: new Uint8Array(31).fill(7), isOpenToOthers: false },
    "open-key": { bytes: new Uint8Array(32).fill(7), isOpenToOthers: true },
  };
  const audit = (...argv: string[]) =>
    type(["audit", ...argv], files, {
      write: (file, text) => {
        files[file] = text;
      },
      append: (file, text) => {
        files[file] = `${files[file] ?? ""}${text}`;
      },
      secret: (file) => {
        const key = keys[file];
        if (key === undefined) throw Object.assign(new Error("no"), { code: "ENOENT" });
        return key;
      },
    });
  return { files, audit };
}

describe("the filter", () => {
  test("writes one record a line, without any text", async () => {
    const { code, out, err } = await folder().audit();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(
      linesIn(out).map(({ id, line, decision, rules, host }) => [id, line, decision, rules, host]),
    ).toEqual([
      ["a", 1, "allow", [], undefined],
      ["b", 2, "warn", ["sample/tone"], undefined],
      [3, 3, "review", ["sample/names"], undefined],
      [undefined, 4, "block", ["sample/numbers"], undefined],
      ["e", 5, "block", ["sample/stories"], "clearpost/review-desk"],
    ]);
    expect(linesIn(out)[3]).toMatchObject({
      clauses: ["sample/stories"],
      rulesets: [{ id: "sample", version: "1.0.0", hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(out).not.toMatch(/rubbish|canary|heron|July/);
  });

  test("goes on after bad lines, tells each with its number, and counts them", async () => {
    const bad = `{"kind":"post"\n\n${lines}{"kind":"pots","text":"canary"}\n[1]\n{"id":"","kind":"post"}\n{"ruleset":["x"],"subject":{"kind":"post"}}\n{"kind":"post","text":"ok"}`;
    const { audit, files } = folder({ "-": bad });
    const { code, out, err } = await audit("--summary", "s.json");
    expect({ code, records: linesIn(out).length }).toEqual({ code: 0, records: 6 });
    expect(err.split("\n")).toEqual([
      "clearpost: line 1: this is not valid JSON",
      expect.stringMatching(/^clearpost: line 8: .*did you mean `post`\?/),
      "clearpost: line 9: this is not a subject",
      "clearpost: line 10: `id` must be a number or 1 to 200 characters",
      "clearpost: line 11: an audit has one policy, name it with `--ruleset`",
      "clearpost: 5 of 11 lines could not be judged",
      "",
    ]);
    expect(err).not.toContain("canary");
    expect(JSON.parse(files["s.json"] ?? "")).toMatchObject({ judged: 6, unreadable: 5 });
  });

  test("a line that is not UTF-8, or too long, is told and the next is read", async () => {
    const encoder = new TextEncoder();
    async function* pieces() {
      yield new Uint8Array([0x22, 0xff, 0x22, 0x0a]);
      for (let at = 0; at < 20; at += 1) yield await Promise.resolve(new Uint8Array(1024 * 1024).fill(0x61));
      yield encoder.encode(`\n${lines}`);
    }
    const { out, err } = await type(["audit"], {}, { pieces });
    expect(linesIn(out)).toHaveLength(5);
    expect(err.split("\n").slice(0, 2)).toEqual([
      "clearpost: line 1: this is not UTF-8",
      "clearpost: line 2: it is longer than 16777216 bytes",
    ]);
  });

  test("waits for whoever reads before it reads on", async () => {
    const events: string[] = [];
    async function* pieces() {
      for (const [at, subject] of subjects.entries()) {
        events.push(`read ${at}`);
        yield await Promise.resolve(new TextEncoder().encode(`${JSON.stringify(subject)}\n`));
      }
    }
    await type(
      ["audit"],
      {},
      {
        pieces,
        out: () => events.push("write"),
        taken: () => {
          events.push("taken");
          return Promise.resolve();
        },
      },
    );
    expect(events.slice(0, 6)).toEqual(["read 0", "write", "taken", "read 1", "write", "taken"]);
  });

  test("--host goes before what a line says", async () => {
    const { out } = await folder().audit("--host", "official-composer");
    expect(new Set(linesIn(out).map(({ host }) => host))).toEqual(new Set(["clearpost/official-composer"]));
  });

  test("pretty shows the counts instead of the records", async () => {
    const { out } = await folder().audit("--format", "pretty");
    expect(out.split("\n").slice(0, 5)).toEqual([
      "5 drafts",
      "  clear                      1   20.0 %  █████",
      "  with a tip                 1   20.0 %  █████",
      "  for a second pair of eyes  1   20.0 %  █████",
      "  to wait                    2   40.0 %  ██████████",
    ]);
    expect(out).toContain("  sample/stories");
    expect(out).toContain("sample 1.0.0\n");
  });

  test.each([
    [["--shard", "0/4"], "`--shard` must be"],
    [["--shard", "5/4"], "`--shard` must be"],
    [["--shard", "x"], "`--shard` must be"],
    [["--host", "reviw-desk"], "did you mean `review-desk`?"],
    [["--ruleset", "basline"], "did you mean `baseline`?"],
    [["none.ndjson"], "cannot read `none.ndjson`, there is no such file"],
    [["a", "b"], "`audit` takes one file"],
    [["--record", "r"], "records need a key"],
    [["--record", "r", "--key-file", "none"], "cannot read `none`"],
    [["--record", "r", "--key-file", "short-key"], "`short-key` has 31 bytes"],
    [["--record", "r", "--key-file", "open-key"], "close it with `chmod 600`"],
    [["--key-file", "key"], "`--key-file` goes with"],
    [["--merge", "--verify", "r", "--key-file", "key", "a"], "do not go together"],
    [["--merge"], "`--merge` takes the files"],
    [["--merge", "-"], "`-` is not a summary of an audit"],
    [["--merge", "odd.json"], "`odd.json` is not a summary of an audit"],
  ])("%j is wrong use", async (argv, sentence) => {
    const odd = '{"format":"clearpost-audit-summary","judged":-1}';
    const { code, out, err } = await folder({ "odd.json": odd }).audit(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^clearpost: [^\n]+\n$/);
    expect(err).toContain(sentence);
  });
});

describe("shards and summaries", () => {
  const many = ndjson(
    Array.from({ length: 400 }, (_, at) => {
      const subject = { kind: "post", text: ["hello", "What rubbish", "canary77", "x"][at % 4] };
      return at % 3 === 0 ? subject : { id: `post-${at}`, ...subject };
    }),
  ).replace('"x"', "x");

  test.each([[1], [2], [3], [7], [16]])("%i parts have every line once, and add up", async (parts) => {
    const whole = folder({ "-": many });
    const all = await whole.audit("--summary", "whole.json");
    const shards = await Promise.all(
      Array.from({ length: parts }, async (_, at) => {
        const part = folder({ "-": many });
        const { out } = await part.audit("--shard", `${at + 1}/${parts}`, "--summary", "s.json");
        return { out, summary: part.files["s.json"] ?? "" };
      }),
    );
    const rows = shards.flatMap(({ out }) => out.split("\n").filter(Boolean));
    expect(rows.sort()).toEqual(all.out.split("\n").filter(Boolean).sort());
    if (parts < 8) expect(shards.every(({ out }) => out.length > all.out.length / parts / 2)).toBe(true);
    const files = Object.fromEntries(shards.map(({ summary }, at) => [`${at}.json`, summary]));
    const merging = folder(files);
    const merged = await merging.audit("--merge", ...Object.keys(files), "--summary", "m.json");
    expect(merged.out).toBe(whole.files["whole.json"]);
    expect(merging.files["m.json"]).toBe(merged.out);
  });

  test("a part is the same for ever", async () => {
    const { out } = await folder({ "-": many }).audit("--shard", "2/40");
    expect(linesIn(out).map(({ line }) => line)).toMatchInlineSnapshot(`
      [
        122,
        124,
        166,
        193,
        214,
        226,
        241,
        265,
        305,
        327,
        347,
        372,
      ]
    `);
  });

  test("merged summaries can be shown", async () => {
    const { audit, files } = folder();
    await audit("--summary", "a.json");
    files["b.json"] = files["a.json"] ?? "";
    const { code, out } = await audit("--merge", "a.json", "b.json", "--format", "pretty");
    expect({ code, first: out.split("\n")[0] }).toEqual({ code: 0, first: "10 drafts" });
  });
});

describe("the ledger", () => {
  const key = ["--key-file", "key"];

  async function recorded(given: Readonly<Record<string, string>> = {}) {
    const one = folder(given);
    await one.audit("--record", "ledger", ...key);
    return one;
  }

  test("holds keyed hashes and no text, and grows", async () => {
    const { files, audit } = await recorded();
    const ledger = files.ledger ?? "";
    expect(linesIn(ledger)).toHaveLength(5);
    expect(linesIn(ledger)[3]).toMatchObject({
      decision: "block",
      hashes: {
        text: expect.stringMatching(/^[0-9a-f]{64}$/),
        subject: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(ledger).not.toMatch(/rubbish|canary|heron|July/);
    await audit("--record", "ledger", ...key);
    expect(files.ledger).toBe(ledger + ledger);
  });

  test("another key gives other hashes", async () => {
    const one = await recorded();
    const other = folder();
    await other.audit("--record", "ledger", "--key-file", "other-key");
    const hashes = (ledger = "") => linesIn(ledger).map(({ hashes: { text } }) => text);
    expect(hashes(one.files.ledger).filter((hash) => hashes(other.files.ledger).includes(hash))).toEqual([]);
  });

  test("proves each draft, in whatever order its fields come", async () => {
    const { audit, files } = await recorded();
    files["-"] = ndjson(subjects.map((subject) => Object.fromEntries(Object.entries(subject).reverse())));
    const { code, out, err } = await audit("--verify", "ledger", ...key);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(
      linesIn(out).map(({ id, recorded: answer, records }) => [id, answer, records[0].decision]),
    ).toEqual([
      ["a", "yes", "allow"],
      ["b", "yes", "warn"],
      [3, "yes", "review"],
      [undefined, "yes", "block"],
      ["e", "yes", "block"],
    ]);
  });

  test.each([
    ["the decision that is claimed", { kind: "post", text: "What rubbish", decision: "warn" }, "yes", 0],
    ["another one", { kind: "post", text: "What rubbish", decision: "allow" }, "other-decision", 1],
    ["other circumstances", { kind: "article", text: "What rubbish" }, "other-circumstances", 1],
    ["another text", { kind: "post", text: "What rubbish." }, "no", 1],
  ])("%s", async (_, draft, answer, code) => {
    const { audit, files } = await recorded();
    files.draft = ndjson([draft]);
    const result = await audit("draft", "--verify", "ledger", ...key);
    expect({ code: result.code, answer: linesIn(result.out)[0].recorded }).toEqual({ code, answer });
    const shown = await audit("draft", "--verify", "ledger", ...key, "--format", "pretty");
    expect(shown.out).toMatch(/^line 1: [^\n]+\n$/);
    expect(shown.out).not.toContain("rubbish");
  });

  test.each([
    [
      "a decision that was changed",
      (ledger: string) => ledger.replace('"decision":"warn"', '"decision":"allow"'),
    ],
    ["a rule that was taken out", (ledger: string) => ledger.replace('"sample/tone"', "")],
    ["a line that was cut", (ledger: string) => ledger.replace('"decision":"warn"', '"dec')],
    ["an empty line", (ledger: string) => ledger.replace("\n", "\n\n")],
  ])("%s is seen", async (_, change) => {
    const { audit, files } = await recorded();
    files.ledger = change(files.ledger ?? "");
    const { code, err } = await audit("--verify", "ledger", ...key);
    expect(code).toBe(1);
    expect(err).toBe("clearpost: record 2 is not as it was written, or under another key\n");
  });

  test("a text cannot be written whose hash is a seal", async () => {
    const one = await recorded();
    const { seal, ...record } = linesIn(one.files.ledger ?? "")[0];
    const forged = JSON.stringify({ ...record, decision: "allow" });
    const other = await recorded({
      "-": ndjson([
        { kind: "post", text: forged },
        { kind: "post", text: `record\n${forged}` },
      ]),
    });
    const hashes = linesIn(other.files.ledger ?? "").flatMap(({ hashes: { text, subject } }) => [
      text,
      subject,
    ]);
    expect(hashes).not.toContain(seal);
    expect(new Set(hashes).size).toBe(4);
  });

  test("under another key nothing is proven", async () => {
    const { audit } = await recorded();
    expect((await audit("--verify", "ledger", "--key-file", "other-key")).code).toBe(1);
  });
});
