// Runs one TypeScript file of bench/ or scripts/ against the sources, without a build: node scripts/run.mjs FILE [ARG ...]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node scripts/run.mjs FILE [ARG ...]");

const folder = mkdtempSync(join(tmpdir(), "clearpost-"));
const outfile = join(folder, "run.mjs");
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
  tsconfig: "tsconfig.base.json",
});
process.argv = [process.argv[0] ?? "node", resolve(file), ...args];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
