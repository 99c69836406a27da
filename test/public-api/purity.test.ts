import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

/** Bundles as if `sideEffects: false` had not been promised, so that only what each module says of itself counts. */
const distrust: Plugin = {
  name: "distrust",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === "asked") return undefined;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: "asked" });
      return { ...found, sideEffects: true };
    });
  },
};

/** Files with code that stays when nothing of them is used: it runs at import, and no bundler can leave it out. */
async function runningAtImport(file: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: `import "./${file}";`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    logLevel: "silent",
    plugins: [distrust],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name);
}

// Mark what must be worked out: `/* @__PURE__ */ "a b".split(" ")`, `/* @__PURE__ */ new Set([…])`; a text with `${name}` in it
// or a spread of lists runs code too, and goes inside `/* @__PURE__ */ (() => …)()`.
test.each([
  "src/index.ts",
  "src/dsl/index.ts",
  "src/detectors/index.ts",
  "src/hosts/index.ts",
  "src/formats/index.ts",
  "src/html/index.ts",
  "src/dom/index.ts",
])("%s runs nothing at import", async (file) => {
  expect(await runningAtImport(file)).toEqual([]);
});
