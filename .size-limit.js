import manifest from "./package.json" with { type: "json" };

// What each door costs a page, minified and gzipped: what has been reached and a little more, so that growth is a decision.
// The goals stand in docs/performance.md. A ruleset is measured without the detectors that it names, as they are shared.

const rulesets = Object.keys(manifest.exports).flatMap(
  (door) => /^\.\/rulesets\/([^/.]+)$/u.exec(door)?.[1] ?? [],
);

/** @type {Readonly<Record<string, string>>} */
const reached = {
  baseline: "13.6 kB",
  "cedars-sinai": "7.2 kB",
  msk: "12.9 kB",
  "mount-sinai": "11.9 kB",
  "ucla-health": "8.3 kB",
  dgsom: "8.3 kB",
  "johns-hopkins": "10.1 kB",
  "vancouver-coastal": "7.5 kB",
  utmb: "7.4 kB",
  who: "8.2 kB",
};

/** Of a ruleset that nobody has measured yet. */
const goal = "8 kB";

/**
 * @template {object} T
 * @param {T} [config]
 * @returns {T}
 */
const forPages = (config) =>
  Object.assign({}, config, { format: "esm", target: "es2022", logLevel: "error" });

const shared = { gzip: true, modifyEsbuildConfig: forPages };

/** @type {import("size-limit").SizeLimitConfig} */
export default [
  { ...shared, name: "clearpost", path: "dist/index.js", import: "{ evaluate }", limit: "62.7 kB" },
  { ...shared, name: "clearpost/names", path: "dist/names/index.js", limit: "20 kB" },
  { ...shared, name: "clearpost/html", path: "dist/html/index.js", limit: "9 kB" },
  { ...shared, name: "clearpost/dom", path: "dist/dom/index.js", limit: "4.8 kB" },
  ...rulesets.map((id) => ({
    ...shared,
    name: `clearpost/rulesets/${id}`,
    path: `dist/rulesets/${id}/index.js`,
    ignore: ["clearpost", "clearpost/*"],
    limit: reached[id] ?? goal,
  })),
  {
    name: "clearpost.global.js",
    path: "dist/clearpost.global.js",
    gzip: true,
    disablePlugins: ["@size-limit/esbuild"],
    limit: "450 kB",
  },
];
