import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { commands } from "../../src/cli/arguments.js";
import { type Block, blocksOf, fileOf, folderOf, pages } from "./blocks.js";
import { isAsSaid, printedBy, stepsOf } from "./transcript.js";

/** Blocks that cannot run inside a test, by their first line, and why. */
const reasons: Readonly<Record<string, string>> = {
  "npm ci && npm start": "installs and builds the repository this test runs in",
  "npm cit": "runs this test",
  "npm install clearpost": "needs a registry that has the package",
  "const { baseline, cards, compile, decisionSentences, evaluate, hosts } = clearpost;":
    "belongs in a page; the browser tests open it",
  ".ci/run": "runs this test",
  "npx clearpost playground": "runs until it is stopped; the browser tests open what it serves",
};

const consumer = inject("consumer");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const runnable = ["ts", "js", "sh", "console"];
const firstLine = (block: Block) => block.code.split("\n", 1)[0] ?? "";
const blocks = pages()
  .flatMap(blocksOf)
  .filter(({ language }) => runnable.includes(language));
const skipped = blocks.filter(({ flags }) => flags.includes("no-run"));

const path = [join(consumer, "node_modules/.bin"), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path, npm_config_offline: "true" };

/** Runs a program in the page's folder; the answer is what went wrong, or nothing. */
function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", input: "" });
  return status === 0 ? "" : `exit ${status}\n${stdout}\n${stderr}`;
}

/** A page's test finds the runner as if it were installed beside it; the alternative is to install it for one block. */
function runTest(cwd: string, file: string): string {
  const installed = join(cwd, "node_modules/vitest");
  mkdirSync(dirname(installed), { recursive: true });
  if (!existsSync(installed)) symlinkSync(resolve("node_modules/vitest"), installed);
  return run(cwd, process.execPath, join(installed, "vitest.mjs"), "run", file, "--root", cwd);
}

const runners: Readonly<Record<string, (cwd: string, block: Block) => string>> = {
  ts: (cwd, block) => {
    if (fileOf(block).endsWith(".test.ts")) return runTest(cwd, fileOf(block));
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
  console: (cwd, { code }) => {
    const steps = stepsOf(code);
    const texts = printedBy(steps, { cwd, env });
    return steps
      .map(({ command, printed }, at) => ({ command, printed, text: texts[at] ?? "nothing, it did not end" }))
      .filter(({ printed, text }) => !isAsSaid(text, printed))
      .map(({ command, printed, text }) => `$ ${command}\nprints\n${text}\nand the page says\n${printed}\n`)
      .join("\n");
  },
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

test.each(commands)("`clearpost %s` is shown with what it prints", (command) => {
  const shown = blocks.filter(({ language }) => language === "console").flatMap(({ code }) => stepsOf(code));
  expect(shown.some((step) => step.command.includes(`clearpost ${command} `))).toBe(true);
});

test.each([
  { text: "a\nb", said: "a\nb", is: true },
  { text: "a\nb", said: "a\nc", is: false },
  { text: "took 12 ms", said: "took … ms", is: true },
  { text: "a\nb\nc\nd", said: "a\n…\nd", is: true },
  { text: "a\nd", said: "a\n…\nd", is: true },
  { text: "a\nb\nc", said: "a\n…", is: true },
  { text: "a\nb\nc\nd", said: "a\n…\nc", is: false },
  { text: "a.c", said: "abc", is: false },
  { text: "something", said: "", is: false },
])("a page that says `$said` of `$text` is right: $is", ({ text, said, is }) => {
  expect(isAsSaid(text, said)).toBe(is);
});
