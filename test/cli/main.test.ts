import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtIn } from "../../src/cli/policies.js";
import { bundledCommand } from "../fixtures/command.js";

const ids = Object.keys(builtIn);
const folder = mkdtempSync(join(tmpdir(), "clearpost-command-"));
let main: string;

beforeAll(async () => {
  writeFileSync(join(folder, "clear.txt"), "Visiting hours are longer this weekend.");
  writeFileSync(join(folder, "number.txt"), "Saw MRN 00482913 today");
  main = await bundledCommand(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the command", () => {
  test.each([
    ["a clear text", ["check", "clear.txt"], "", 0],
    ["a text with a record number", ["check", "number.txt"], "", 1],
    ["standard input", ["check", "-"], "Saw MRN 00482913 today", 1],
    ["help", ["--help"], "", 0],
    ["every ruleset at once", ["check", "clear.txt", "--ruleset", ids.join()], "", 0],
  ])("%s", (_, args, input, status) => {
    const answer = command(args, input);
    expect(answer).toMatchObject({ status, stderr: "" });
    expect(["00482913", "\u001b"].filter((one) => answer.stdout.includes(one))).toEqual([]);
  });

  test.each([
    ["no such file", ["check", "missing.txt"]],
    ["a folder", ["check", "dist"]],
    ["an unknown ruleset", ["check", "clear.txt", "--ruleset", "basline"]],
    ["an unknown option", ["check", "clear.txt", "--verbose"]],
  ])("%s is one sentence and 2", (_, args) => {
    const { status, stdout, stderr } = command(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^clearpost: [^\n]+\n$/);
  });

  test("tells the package's version", () => {
    expect(command(["--version"]).stdout).toBe("9.8.7\n");
  });
});
