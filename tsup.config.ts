import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };

/** Every door of `package.json` that has code behind it: its place in `dist` and its source. */
const doors = Object.entries(manifest.exports).flatMap(([door, target]) => {
  if (typeof target === "string") return [];
  const built = target.import.default.slice("./dist/".length, -".js".length);
  return [[built, door.startsWith("./rulesets/") ? `${built}.ts` : `src/${built}.ts`] as const];
});

// A ruleset imports the package by its own name, so the name stays outside and resolves through `exports`.
const shared: Options = {
  format: ["esm"],
  target: "es2022",
  external: [/^clearpost(\/|$)/],
  outExtension: () => ({ js: ".js", dts: ".d.ts" }),
  silent: true,
};

// `scripts/commonjs.mjs` makes the CommonJS files out of these, so that both have the same chunks.
export default defineConfig([
  {
    ...shared,
    entry: Object.fromEntries(doors),
    platform: "neutral",
    splitting: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  { ...shared, entry: { "cli/main": "src/cli/main.ts" }, platform: "node" },
]);
