import { defineConfig } from "vitest/config";

// Needs a build, the built site and Debian's Chromium; the tests import the package by its own name, so they see what is in `dist`.
export default defineConfig({
  test: {
    name: "browser",
    include: ["test/browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
