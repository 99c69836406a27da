// After a build: every ruleset as data in dist/rulesets/<id>.json, and the JSON Schemas in dist/schema/<name>.schema.json.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
/** @type {{ exports: Record<string, unknown> }} */
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const ids = Object.keys(manifest.exports).flatMap(
  (door) => /^\.\/rulesets\/([a-z-]+)$/.exec(door)?.[1] ?? [],
);

/** @param {string} door */
const built = (door) => import(new URL(`dist/${door}/index.js`, root).href);

/**
 * @param {string} file
 * @param {unknown} value
 */
function write(file, value) {
  writeFileSync(new URL(`dist/${file}`, root), `${JSON.stringify(value, null, 2)}\n`);
}

const { jsonSchemas, loadRuleset, toJson } = await built("schema");
mkdirSync(new URL("dist/schema/", root), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) write(`schema/${name}.schema.json`, schema);

for (const id of ids) {
  const { ruleset } = await built(`rulesets/${id}`);
  const data = toJson(ruleset);
  // What cannot be read back is not published.
  loadRuleset(JSON.stringify(data));
  write(`rulesets/${id}.json`, data);
}
