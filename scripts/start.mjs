import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

// The demonstration of `npm start`: the command, run over the sample drafts.
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "docs/examples/subjects";
const subjects = readdirSync(`${root}${folder}`)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => `${folder}/${file}`);
const args = ["dist/cli/main.js", "check", ...subjects];
console.log(`$ clearpost ${args.slice(1).join(" ")}\n`);
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });

// The samples are there to be found wanting: 1 means findings, more means the command failed.
process.exit(status === 0 || status === 1 ? 0 : 1);
