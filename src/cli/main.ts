#!/usr/bin/env node
import { once } from "node:events";
import {
  appendFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Io } from "./io.js";
import { builtIn } from "./policies.js";
import { run } from "./run.js";

const widest = 100;
const { stdout, stderr, env } = process;

const io: Io = {
  read: (file) => readFileSync(file, "utf8"),
  exists: existsSync,
  write: (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  },
  load: (file) => import(pathToFileURL(resolve(file)).href),
  stdin: () => readFileSync(0, "utf8"),
  pieces: (file) => (file === "-" ? process.stdin : createReadStream(file)),
  append: (file, text) => appendFileSync(file, text, { mode: 0o600 }),
  secret: (file) => ({
    bytes: readFileSync(file),
    // Windows has no such mode, and tells one that everybody may read.
    isOpenToOthers: process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0,
  }),
  page: (file) => readFileSync(new URL(`../playground/${file}`, import.meta.url)),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  taken: async () => {
    if (stdout.writableNeedDrain) await once(stdout, "drain");
  },
  isWatched: stderr.isTTY === true,
  color: stdout.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb",
  width: Math.min(stdout.columns ?? widest, widest),
  version: versionOf(readFileSync(new URL("../../package.json", import.meta.url), "utf8")),
  env: (name) => env[name],
};

function versionOf(manifest: string): string {
  const { version }: { readonly version: string } = JSON.parse(manifest);
  return version;
}

// Whoever reads the output may stop early, as `head` does.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), io, builtIn);
