import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const imports = `import data from "clearpost/rulesets/utmb.json" with { type: "json" };
import { answers } from "./smoke.js";
`;

/** One answer a line, as soon as it is there. */
const command = `${imports}
for (const answer of answers(data)) console.log(JSON.stringify(answer));
`;

const worker = `${imports}
export default {
  fetch() {
    const left = answers(data);
    const encoder = new TextEncoder();
    const lines = new ReadableStream({
      pull(controller) {
        const { done, value } = left.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(JSON.stringify(value) + "\\n"));
      },
    });
    return new Response(lines);
  },
};
`;

/** No flag for Node's modules: the library needs none. */
const workerConfig = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "smoke", worker = .smoke)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "smoke")],
);

const smoke :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "bundled-worker.js")],
  compatibilityDate = "2026-11-01",
);
`;

/**
 * Writes what each kind of runtime starts: `command.js`, `command.cjs` and `worker.capnp`, all around the one smoke file.
 *
 * @param {string} root of the repository
 * @param {string} folder where the package is installed
 */
export async function writeEntries(root, folder) {
  copyFileSync(join(root, "test/runtimes/smoke.js"), join(folder, "smoke.js"));
  writeFileSync(join(folder, "command.js"), command);
  writeFileSync(join(folder, "worker.js"), worker);
  writeFileSync(join(folder, "worker.capnp"), workerConfig);
  /** @type {import("esbuild").BuildOptions} */
  const shared = { absWorkingDir: folder, bundle: true, target: "es2022", logLevel: "warning" };
  // The package stays outside, so that its CommonJS files answer.
  await build({
    ...shared,
    entryPoints: ["command.js"],
    outfile: "command.cjs",
    format: "cjs",
    platform: "node",
    packages: "external",
  });
  await build({
    ...shared,
    entryPoints: ["worker.js"],
    outfile: "bundled-worker.js",
    format: "esm",
    platform: "neutral",
  });
}
