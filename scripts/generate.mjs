import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { trustPage } from "./generate/cases.mjs";
import { detectorPages } from "./generate/detectors.mjs";
import { fieldPages } from "./generate/fields.mjs";
import { allRulesets, rulesetPages } from "./generate/rulesets.mjs";

// Writes the pages of rules, rulesets, detectors and fields, and the cases of the page on trust, out of the sources, so
// that they cannot say anything else than what runs. With `--check` it writes nothing and fails when a page is missing, changed or left over.
const docs = fileURLToPath(new URL("../docs", import.meta.url));
const folders = ["rulesets", "rules", "detectors"];
const rulesets = await allRulesets();
const pages = new Map([
  ...(await rulesetPages(rulesets)),
  ...(await detectorPages(rulesets)),
  ...fieldPages(),
  ...(await trustPage(rulesets)),
]);

/** @param {string} folder */
const filesIn = (folder) =>
  existsSync(join(docs, folder))
    ? readdirSync(join(docs, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".md"))
        .map((file) => join(folder, file))
    : [];

function check() {
  const leftOver = folders.flatMap(filesIn).filter((file) => !pages.has(file));
  const stale = [...pages].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  const wrong = [
    ...leftOver.map((file) => `left over: docs/${file}`),
    ...stale.map((file) => `stale: docs/${file}`),
  ];
  if (wrong.length === 0) return;
  console.error([...wrong, "run `npm run generate`"].join("\n"));
  process.exitCode = 1;
}

/** @param {string} file */
function read(file) {
  return existsSync(join(docs, file)) ? readFileSync(join(docs, file), "utf8") : undefined;
}

function write() {
  for (const folder of folders) rmSync(join(docs, folder), { recursive: true, force: true });
  for (const [file, text] of pages) {
    mkdirSync(dirname(join(docs, file)), { recursive: true });
    writeFileSync(join(docs, file), text);
  }
  console.log(`${pages.size} pages`);
}

process.argv.includes("--check") ? check() : write();
