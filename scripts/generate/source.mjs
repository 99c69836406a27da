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
