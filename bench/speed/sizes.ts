import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type * as Esbuild from "esbuild";
import { atMost, type Row, short } from "./table.js";

const kilobyte = 1024;

/** What a page that uses the package has to load, minified and compressed; needs `npm run build`. */
export async function sizeRows(ids: readonly string[]): Promise<readonly Row[]> {
  const rows = [await row("`.`", "dist/index.js", 20)];
  for (const id of ids)
    rows.push(await row(`ruleset ${id} without its examples`, `rulesets/${id}/index.ts`, 8));
  rows.push(await row("lexicons", "src/lexicons/index.ts", 20));
  if (existsSync(names)) rows.push(await row("names", names));
  rows.push(await row("all detectors with what they know", "src/detectors/index.ts"));
  const bare = await bundled('import "./dist/index.js"');
  return [...rows, atMost("a bare import of `.`", 0, bare.length, "bytes")];
}

const names = "src/names/index.ts";

/** A row with a goal, or one that only tells the size. */
async function row(what: string, entry: string, goal?: number): Promise<Row> {
  const size = gzipSync(await bundled(`export * from "./${entry}"`)).length / kilobyte;
  const measure = `${what}, gzip`;
  return goal === undefined
    ? { measure, goal: "", figure: `${short(size)} kB` }
    : atMost(measure, goal, size, "kB");
}

/** Everything behind some imports but what other doors of the package bring. */
async function bundled(contents: string): Promise<Uint8Array> {
  // This file is bundled itself, and a bundler cannot be.
  const { build } = createRequire(join(process.cwd(), "package.json"))("esbuild") as typeof Esbuild;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    external: ["clearpost", "clearpost/*"],
    logLevel: "silent",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
