import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

// Installs the example with the packed library into a temporary folder, and runs its trial there.
const root = fileURLToPath(new URL("..", import.meta.url));
if (!existsSync(join(root, "dist/index.d.cts"))) {
  throw new Error("no complete build to pack: run `npm run build` first");
}
const folder = mkdtempSync(join(tmpdir(), "clearpost-example-"));

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
const npm = (cwd, ...args) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  cpSync(join(root, "examples/bullmq-audit"), folder, { recursive: true });
  const [packed] = JSON.parse(npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  manifest.dependencies.clearpost = `file:./${packed.filename}`;
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  npm(folder, "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
  const path = [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter);
  execFileSync(process.execPath, ["trial.js"], {
    cwd: folder,
    env: { ...process.env, PATH: path },
    stdio: "inherit",
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
