// The same smoke test in every runtime: packs what was built, installs it beside the runtimes into a temporary folder,
// and compares each report with that of the Node that runs this: npm run test:runtimes
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { complaintsAbout } from "./runtimes/compare.mjs";
import { install } from "./runtimes/install.mjs";
import { writeEntries } from "./runtimes/programs.mjs";
import { runtimesIn } from "./runtimes/runtimes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
if (!existsSync(join(root, "dist/index.d.cts"))) {
  throw new Error("no complete build to pack: run `npm run build` first");
}
if (process.platform !== "linux" || process.arch !== "x64") {
  throw new Error("these runtimes are installed for Linux on x64: run this there");
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), "clearpost-runtimes-")));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

install(root, folder);
await writeEntries(root, folder);

const [ours, ...others] = runtimesIn(folder);
const reference = await ours.run();
report(ours, reference, complaintsAbout(reference.answers, reference.answers));
for (const runtime of others) {
  try {
    const heard = await runtime.run();
    report(runtime, heard, complaintsAbout(heard.answers, reference.answers));
  } catch (error) {
    report(runtime, undefined, [error instanceof Error ? error.message : String(error)]);
  }
}

/**
 * @param {import("./runtimes/runtimes.mjs").Runtime} runtime
 * @param {import("./runtimes/start.mjs").Heard | undefined} heard
 * @param {readonly string[]} complaints
 */
function report({ name, version }, heard, complaints) {
  const time = heard === undefined ? "no answer" : `first answer after ${Math.round(heard.first)} ms`;
  const verdict = complaints.length === 0 ? "ok" : "not ok";
  console.log(`${name.padEnd(16)} ${version.padEnd(14)} ${verdict.padEnd(6)} ${time}`);
  for (const complaint of complaints) console.log(`    ${complaint}`);
  if (complaints.length > 0) process.exitCode = 1;
}
