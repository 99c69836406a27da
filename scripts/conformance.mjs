import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import manifest from "../package.json" with { type: "json" };

// Writes the cases, the rulesets and the field table of `spec/` out of the sources. With `--check` it writes nothing and
// fails when a file is missing or says something else.
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "clearpost-"));
const prefix = "./rulesets/";
const suffix = "/examples";
const ids = Object.keys(manifest.exports)
  .filter((door) => door.startsWith(prefix) && door.endsWith(suffix))
  .map((door) => door.slice(prefix.length, -suffix.length));

/**
 * Loads a module of the sources with all that it imports.
 *
 * @param {string} file from the root of the repository
 */
async function load(file) {
  const outfile = join(folder, file.replace(/\.ts$/, ".mjs"));
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    absWorkingDir: root,
  });
  return import(pathToFileURL(outfile).href);
}

/** @returns {Promise<Map<string, unknown>>} values by file, from the root of the repository */
async function files() {
  const { caseFiles, fieldTable, rulesetFiles } = await load("scripts/conformance/index.ts");
  const sources = [];
  for (const id of ids) {
    const { ruleset } = await load(`rulesets/${id}/index.ts`);
    const { examples } = await load(`rulesets/${id}/examples.ts`);
    sources.push({ ruleset, examples });
  }
  /** @type {Map<string, unknown>} */
  const made = new Map([["spec/fields.json", fieldTable()]]);
  for (const [id, value] of rulesetFiles(sources)) made.set(`spec/rulesets/${id}.json`, value);
  for (const file of caseFiles(sources)) made.set(`spec/conformance/${file.ruleset}.json`, file);
  return made;
}

/** @param {string} file @param {unknown} value */
function formatted(file, value) {
  const biome = fileURLToPath(new URL("../node_modules/@biomejs/biome/bin/biome", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "format", `--stdin-file-path=${file}`],
    { cwd: root, input: JSON.stringify(value), encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`biome cannot format ${file}: ${stderr}`);
  return stdout;
}

/** @param {Map<string, unknown>} made */
function write(made) {
  for (const [file, value] of made) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), formatted(file, value));
  }
}

/** @param {Map<string, unknown>} made */
function check(made) {
  const stale = [...made].filter(([file, value]) => read(file) !== formatted(file, value));
  if (stale.length === 0) return;
  console.error(
    [...stale.map(([file]) => `stale: ${file}`), "run `node scripts/conformance.mjs`"].join("\n"),
  );
  process.exitCode = 1;
}

/** @param {string} file */
function read(file) {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
}

try {
  const made = await files();
  process.argv.includes("--check") ? check(made) : write(made);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
