import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askWorker, runCommand } from "./start.mjs";

/**
 * @typedef {object} Runtime
 * @property {string} name
 * @property {string} version
 * @property {() => Promise<import("./start.mjs").Heard>} run
 */

/**
 * Every runtime of the folder; the first is the Node that runs this, whose reports the others must give.
 *
 * @param {string} folder
 * @returns {readonly [Runtime, ...Runtime[]]}
 */
export function runtimesIn(folder) {
  const installed = join(folder, "node_modules");
  /** @param {string} name @returns {string} */
  const versionOf = (name) =>
    JSON.parse(readFileSync(join(installed, name, "package.json"), "utf8")).version.replace(/^v/, "");
  /** @param {readonly string[]} line */
  const command = (...line) => ({ run: () => runCommand(folder, line) });

  const ours = process.execPath;
  const nodes = ["node20", "node22", "node24"].flatMap((name) => {
    const program = join(installed, name, "bin/node");
    const version = versionOf(name);
    return [
      { name: "Node", version, ...command(program, "command.js") },
      { name: "Node, CommonJS", version, ...command(program, "command.cjs") },
    ];
  });
  // Deno is given no permission at all, and neither it nor Bun may fetch what is not installed.
  const deno = [join(installed, "deno/deno"), "run", "--no-prompt", "--no-remote", "--no-lock"];
  const bun = [join(installed, "bun/bin/bun.exe"), "run", "--no-install"];
  return [
    { name: "this Node", version: process.versions.node, ...command(ours, "command.js") },
    { name: "this, CommonJS", version: process.versions.node, ...command(ours, "command.cjs") },
    ...nodes,
    { name: "Deno", version: versionOf("deno"), ...command(...deno, "command.js") },
    { name: "Bun", version: versionOf("bun"), ...command(...bun, "command.js") },
    {
      name: "workerd",
      version: versionOf("workerd"),
      run: () => askWorker(folder, join(installed, "workerd/bin/workerd")),
    },
  ];
}
