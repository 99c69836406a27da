// Installs Debian's Chromium for `npm run test:browser` when there is none: node scripts/chromium.mjs
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const path = "/usr/bin/chromium";

/** @param {readonly string[]} args */
function aptGet(...args) {
  const { status, error } = spawnSync("apt-get", ["--yes", ...args], { stdio: "inherit" });
  if (status !== 0)
    throw new Error(`could not install Chromium, please put one at ${path}`, { cause: error });
}

if (existsSync(path)) console.log(`${path} is there`);
else {
  aptGet("update");
  aptGet("install", "--no-install-recommends", "chromium");
}
