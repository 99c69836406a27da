import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toJson } from "clearpost/schema";
import { afterAll, describe, expect, test } from "vitest";
import { builtIn } from "../../src/cli/policies.js";
import { type, typeWith } from "./world.js";

const folder = mkdtempSync(join(tmpdir(), "clearpost-own-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of a real folder; a module is loaded from the sources. */
const world = {
  read: (file: string) => readFileSync(join(folder, file), "utf8"),
  exists: (file: string) => existsSync(join(folder, file)),
  write: (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  },
  load: (file: string) => import(/* @vite-ignore */ join(folder, file)),
};

const here = (argv: readonly string[]) => typeWith(builtIn, argv, world);

describe("init", () => {
  test("makes a folder whose ruleset passes its own checks", async () => {
    expect(await here(["init", "river-clinic"])).toMatchObject({ code: 0, err: "" });
    for (const command of ["lint", "test", "coverage"])
      expect(await here([command, "river-clinic/ruleset.js"]), command).toMatchObject({ code: 0, err: "" });
  });

  test("whose ruleset judges drafts", async () => {
    writeFileSync(join(folder, "draft.txt"), "Another night at the bluejay unit.");
    const { code, out } = await here(["check", "draft.txt", "--ruleset", "river-clinic/ruleset.js"]);
    expect(code).toBe(1);
    expect(out).toContain("this names an internal unit");
  });

  test("overwrites nothing, and takes a plain name", async () => {
    expect(await here(["init", "river-clinic"])).toMatchObject({ code: 2 });
    expect((await here(["init", "River Clinic"])).err).toContain("small letters and hyphens");
    expect((await here(["init"])).code).toBe(2);
  });
});

describe("a module that is no ruleset", () => {
  test.each([
    ["throws.js", "throw new Error('no good');", "no good"],
    ["empty.js", "export const rules = [];", "does not export a `ruleset`"],
  ])("%s", async (file, code, told) => {
    writeFileSync(join(folder, file), code);
    const { code: status, err } = await here(["lint", file]);
    expect(status).toBe(2);
    expect(err).toContain(told);
  });

  test("without examples has nothing to test", async () => {
    writeFileSync(join(folder, "bare.js"), `export const ruleset = { id: "bare", version: "1", rules: [] };`);
    expect((await here(["test", "bare.js"])).err).toContain("no examples");
  });
});

describe("lint, test and coverage of a built-in ruleset", () => {
  test("say that all is well", async () => {
    expect((await type(["test", "baseline"])).out).toBe("sample 1.0.0: the examples of 4 rules hold\n");
    const { code, out } = await type(["coverage", "baseline"]);
    expect(code).toBe(1);
    expect(out).toMatch(/sample\/later +nothing/);
  });

  test("tell what is not, as problems", async () => {
    const { code, out } = await type(["lint", "baseline", "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ code: "clause-not-covered", path: "clause `sample/later`" }]);
  });

  test("take one ruleset", async () => {
    expect((await type(["lint"])).code).toBe(2);
    expect((await type(["test", "baseline", "other"])).code).toBe(2);
    expect((await type(["coverage", "basline"])).err).toContain("did you mean `baseline`?");
  });
});

describe("mutate", () => {
  test("lists the changes that no example notices", async () => {
    const { code, out } = await type(["mutate", "baseline", "--format", "json"]);
    const { made, killed, refused, survivors } = JSON.parse(out);
    expect(code).toBe(1);
    expect(killed).toBeGreaterThan(0);
    expect(made).toBe(killed + refused + survivors.length);
  });
});

describe("a ruleset as JSON", () => {
  test("judges drafts like the module that it was made from", async () => {
    const { ruleset } = (await builtIn.msk?.ruleset()) ?? {};
    writeFileSync(join(folder, "msk.json"), JSON.stringify(ruleset && toJson(ruleset)));
    writeFileSync(join(folder, "number.txt"), "Saw MRN 00482913 today");
    expect(await here(["check", "number.txt", "--ruleset", "msk.json"])).toEqual(
      await here(["check", "number.txt", "--ruleset", "msk"]),
    );
  });

  test("that is none is refused", async () => {
    writeFileSync(join(folder, "none.json"), "{}");
    expect((await here(["lint", "none.json"])).code).toBe(2);
  });
});

describe("diff", () => {
  test("of a ruleset with itself needs no new version", async () => {
    expect(await type(["diff", "baseline", "baseline"])).toMatchObject({ code: 0 });
  });

  test("tells the least step of the version", async () => {
    const { code, out } = await typeWith(builtIn, ["diff", "ucla-health", "dgsom"], {});
    expect(code).toBe(1);
    expect(out).toContain("+ dgsom/recruiting-only-by-hr");
    expect(out).toMatch(/the least step of the version: (major|minor)/);
  });

  test("takes two rulesets", async () => {
    expect((await type(["diff", "baseline"])).code).toBe(2);
  });
});

describe("trial", () => {
  const csv = [
    "Message,Date,Likes",
    "Meet our patient,2026-03-02,4",
    '"What rubbish, honestly",2026-03-09,0',
    "He has canary77 today,2026-03-15,1",
    "A day out,2026-03-15,1",
  ].join("\r\n");

  test("tells what would have become of posts, and never a number", async () => {
    const { code, out, err } = await type(["trial", "posts.csv"], { "posts.csv": csv });
    expect(code).toBe(0);
    expect(out).toContain("4 posts: 1 clear, 1 with a tip, 1 for a second pair of eyes, 1 to wait");
    expect(out).toContain("1.0 a week");
    expect(out).toContain("row 4: ");
    expect(out).not.toContain("canary77");
    expect(err).toContain("columns left alone: Likes");
  });

  test("maps columns by name, and compares with another policy", async () => {
    const argv = ["trial", "posts.csv", "--map", "text=Words", "--against", "other", "--format", "json"];
    const { out } = await type(argv, { "posts.csv": "Words\nMeet our patient\n" });
    expect(JSON.parse(out)).toMatchObject({ posts: 1, changed: [] });
  });

  test("--host is what is true of every post", async () => {
    const files = { "posts.csv": "text\nProject heron starts\n" };
    const argv = ["trial", "posts.csv", "--format", "json"];
    const decisionsOf = async (...more: readonly string[]) =>
      JSON.parse((await type([...argv, ...more], files)).out).decisions;
    expect(await decisionsOf()).toMatchObject({ review: 1 });
    expect(await decisionsOf("--host", "official-composer")).toMatchObject({ allow: 1, review: 0 });
    expect(await decisionsOf("--host", "personal-account", "--against", "other")).toMatchObject({
      review: 1,
    });
    expect(await type([...argv, "--host", "nowhere"], files)).toMatchObject({
      code: 2,
      err: expect.stringContaining("unknown host `nowhere`"),
    });
  });

  test("a surface that tells the kind of a draft tells that of every row", async () => {
    const files = { "posts.csv": "text\nThank you for writing\n" };
    const { code, out } = await type(
      ["trial", "posts.csv", "--host", "review-desk", "--format", "json"],
      files,
    );
    expect({ code, posts: JSON.parse(out).posts }).toEqual({ code: 0, posts: 1 });
  });

  test.each([
    ["no column is the text", "Likes\n4\n", []],
    ["no column is called", "text\nHello\n", ["--map", "text=Words"]],
  ])("says that %s", async (told, table, more) => {
    const { code, err } = await type(["trial", "posts.csv", ...more], { "posts.csv": table });
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
