import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Rulesets import the package by its own name; tests run them from source, without a build.
const fromSource = [
  { find: /^clearpost$/, replacement: here("src/index.ts") },
  { find: /^clearpost\/rulesets\/([^/]+)$/, replacement: here("rulesets/$1/index.ts") },
  { find: /^clearpost\/rulesets\/([^/]+)\/examples$/, replacement: here("rulesets/$1/examples.ts") },
  { find: /^clearpost\/([^/]+)$/, replacement: here("src/$1/index.ts") },
];

// The tests of the package pack what `npm run build` made, so they see what a user would install.
const packed = { globalSetup: ["test/package/install.ts"], testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias: fromSource },
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{browser,linear,package,readme,serve}/**"],
          // The library keeps no state, so that files can share what one of them has loaded.
          isolate: false,
          testTimeout: process.env.CLEARPOST_LONG === undefined ? 300_000 : 7_200_000,
        },
      },
      {
        resolve: { alias: fromSource },
        // Each file apart: what others have run before would be in the counts, and in the memory.
        test: {
          name: "linear",
          include: ["test/linear/**/*.test.ts"],
          testTimeout: process.env.CLEARPOST_LONG === undefined ? 300_000 : 7_200_000,
        },
      },
      {
        resolve: { alias: fromSource },
        test: {
          name: "serve",
          include: ["test/serve/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "package", include: ["test/package/**/*.test.ts"], ...packed } },
      { test: { name: "readme", include: ["test/readme/**/*.test.ts"], ...packed } },
    ],
    coverage: { include: ["src/**"], exclude: ["**/examples.ts", "src/cli/**"] },
  },
});
