// What a browser loads without a bundler: dist/clearpost.global.js, and the playground.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  tsconfig: "tsconfig.base.json",
  bundle: true,
  minify: true,
  platform: "browser",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

await build({
  ...shared,
  entryPoints: ["src/global.ts"],
  outfile: "dist/clearpost.global.js",
  format: "iife",
  globalName: "clearpost",
});

await build({
  ...shared,
  entryPoints: { page: "docs/playground/code/page.ts", worker: "docs/playground/code/worker.ts" },
  outdir: "docs/playground/dist",
  format: "esm",
});

// `clearpost playground` serves the page out of the package.
const playground = join(root, "docs/playground");
cpSync(playground, join(root, "dist/playground"), {
  recursive: true,
  filter: (file) => !file.startsWith(join(playground, "code")),
});
