import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { type Block, blocksOf, fileOf, folderOf, pages } from "./blocks.js";

/** Blocks that cannot run inside a test, by their first line, and why. */
const reasons: Readonly<Record<string, string>> = {
  "npm ci && npm start": "installs and builds the repository this test runs in",
  "npm cit": "runs this test",
  "npm install clearpost": "needs a registry that has the package",
  ".ci/run": "runs this test",
};

const consumer = inject("consumer");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const runnable = ["ts", "js", "sh"];
const firstLine = (block: Block) => block.code.split("\n", 1)[0] ?? "";
const blocks = pages()
  .flatMap(blocksOf)
  .filter(({ language }) => runnable.includes(language));
const skipped = blocks.filter(({ flags }) => flags.includes("no-run"));

/** Runs a program in the page's folder; the answer is what went wrong, or nothing. */
function run(cwd: string, command: string, ...args: string[]): string {
  const path = [join(consumer, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, npm_config_offline: "true" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", input: "" });
  return status === 0 ? "" : `exit ${status}\n${stdout}\n${stderr}`;
}

const runners: Readonly<Record<string, (cwd: string, block: Block) => string>> = {
  ts: (cwd, block) => {
    const target = fileOf(block).replace(/\.ts$/, ".js");
    writeFileSync(join(cwd, target), transformSync(block.code, { loader: "ts", target: "node20" }).code);
    return run(cwd, process.execPath, target);
  },
  js: (cwd, block) => {
    const target = block.code.includes("require(") ? fileOf(block).replace(/\.js$/, ".cjs") : fileOf(block);
    writeFileSync(join(cwd, target), block.code);
    return run(cwd, process.execPath, target);
  },
  // The command exits with 1 when it found something; from 2 on, the block is wrong.
  sh: (cwd, block) => run(cwd, "bash", "-c", `trap '[ $? -le 1 ] || exit 2' ERR\n${block.code}\ntrue`),
};

test.each(skipped)("$page:$line is not run for a reason", (block) => {
  expect(reasons).toHaveProperty([firstLine(block)]);
});

describe.each(pages())("%s", (page) => {
  const cwd = join(consumer, folderOf(page));
  const mine = blocks.filter((block) => block.page === page && !block.flags.includes("no-run"));
  const typed = mine.filter(({ language }) => language === "ts");

  beforeAll(() => {
    mkdirSync(cwd, { recursive: true });
    if (existsSync("docs/examples")) cpSync("docs/examples", join(cwd, "docs/examples"), { recursive: true });
    for (const block of typed) writeFileSync(join(cwd, fileOf(block)), `${block.code}\nexport {};\n`);
  });

  test.each(mine)("line $line, $language", (block) => {
    expect(runners[block.language]?.(cwd, block)).toBe("");
  });

  test.runIf(typed.length > 0)("its TypeScript compiles", () => {
    const flags = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", "node"];
    const types = ["--typeRoots", resolve("node_modules/@types"), "--skipLibCheck"];
    expect(run(cwd, process.execPath, tsc, ...flags, ...types, ...typed.map(fileOf))).toBe("");
  });
});
