import { describe, expect, test } from "vitest";
import { type } from "./world.js";

const posts = ["text", "Meet our patient", "What rubbish", "A day out", "hello"].join("\n");
const lines = ["hello", "What rubbish"].map((text) => `${JSON.stringify({ kind: "post", text })}\n`).join("");
const files = { "posts.csv": posts, "-": lines };

const clear = "\r\u001b[K";

describe.each([
  { command: ["trial", "posts.csv"], last: "100 % done" },
  { command: ["mutate", "baseline"], last: "100 % done" },
  { command: ["diff", "baseline", "other"], last: "100 % done" },
  { command: ["audit"], last: "2 judged" },
])("$command.0", ({ command, last }) => {
  test("tells a terminal how far it is, and takes the line back", async () => {
    const { err } = await type(command, files, { isWatched: true });
    expect(err.split(clear).slice(-2)).toEqual([last, ""]);
  });

  test("tells nobody else, unless it is asked to", async () => {
    expect((await type(command, files)).err).toBe("");
    const { err } = await type([...command, "--progress"], files);
    expect(err).toMatch(/^(clearpost: \d+ (% done|judged)\n)+$/);
  });

  test("is the same run", async () => {
    const quiet = await type(command, files);
    const watched = await type(command, files, { isWatched: true });
    expect({ ...watched, err: "" }).toEqual(quiet);
  });
});

test("a trial tells its share, and a log hears of each tenth once", async () => {
  const many = ["text", ...Array.from({ length: 40 }, () => "A day out")].join("\n");
  const told = await type(["trial", "posts.csv", "--progress"], { "posts.csv": many });
  expect(told.err.split("\n").slice(0, 3)).toEqual([
    "clearpost: 0 % done",
    "clearpost: 10 % done",
    "clearpost: 20 % done",
  ]);
  expect(told.err.split("\n")).toHaveLength(12);
});

test("a short run has none", async () => {
  expect(await type(["check", "-", "--progress"], files)).toMatchObject({ code: 2 });
});
