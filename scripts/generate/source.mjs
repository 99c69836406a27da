import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Loads a module of the sources, with all that it imports, so that pages need no earlier build.
 *
 * @param {string} file from the root of the repository
 */
export async function load(file) {
  /** @type {import("esbuild").BuildOptions} */
  const options = { bundle: true, write: false, format: "esm", platform: "neutral", absWorkingDir: root };
  const { outputFiles } = await build({ ...options, entryPoints: [file] });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles?.[0]?.contents ?? "").toString("base64")}`
  );
}

/**
 * The doc comment of what a module exports under this name, without its stars.
 *
 * @param {string} file from the root of the repository
 * @param {string} name
 */
export function commentOn(file, name) {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const before = text.slice(0, text.indexOf(`export const ${name} =`)).trimEnd();
  const start = before.lastIndexOf("/**");
  if (start < 0 || !before.endsWith("*/")) throw new Error(`${file}: \`${name}\` has no doc comment`);
  const lines = before.slice(start + 3, -2).split("\n");
  return lines
    .map((line) => line.replace(/^\s*\*? ?/, "").trim())
    .join(" ")
    .trim();
}
