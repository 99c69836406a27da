import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadRuleset, toJson } from "clearpost/schema";
import manifest from "../package.json" with { type: "json" };
import { withExamples } from "../test/fixtures/rulesets.js";
import { declaredBy } from "./changes/changesets.js";
import { lacking, neededBy } from "./changes/needed.js";

// Whether the changesets declare enough for what changed in the rulesets since the last version, of which `released/`
// keeps the data: node scripts/run.mjs scripts/changes.ts. With `--keep`, when a version is made, it keeps the data of this one.

const kept = "released";

function check() {
  const pairs = withExamples.map(([id, is, examples]) => {
    const file = join(kept, `${id}.json`);
    return { was: existsSync(file) ? loadRuleset(readFileSync(file, "utf8")) : undefined, is, examples };
  });
  const notes = readdirSync(".changeset").filter((file) => file.endsWith(".md") && file !== "README.md");
  const declared = declaredBy(notes.map((file) => readFileSync(join(".changeset", file), "utf8")));
  const needed = neededBy(pairs);
  for (const { ruleset, bump, decisions } of needed)
    console.log(`${ruleset.padEnd(20)} ${bump.padEnd(6)} ${decisions} examples decided otherwise`);
  console.log(`declared: ${declared.bump}${declared.meaning ? ", ruleset meaning" : ""}`);
  const wrong = lacking(needed, declared, manifest.version);
  for (const line of wrong) console.error(line);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

function keep() {
  mkdirSync(kept, { recursive: true });
  for (const [id, ruleset] of withExamples)
    writeFileSync(join(kept, `${id}.json`), `${JSON.stringify(toJson(ruleset), null, 2)}\n`);
}

process.argv.includes("--keep") ? keep() : check();
