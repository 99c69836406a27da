/** The street, in order: a folder may import the folders before it and never one after it. */
const street = [
  "model",
  "text",
  "scan",
  "detect",
  "names",
  "lexicons",
  "signals",
  "detectors",
  "facts",
  "rules",
  "ruleset",
  "decide",
  "evaluate",
  "analyse",
  "testing",
];

/** Folders beside the street, and all that each may import from the other folders of `src`. */
const beside = {
  formats: ["model"],
  hosts: ["model"],
  html: ["text"],
  dom: ["text"],
  dsl: ["model", "text", "scan", "detect", "facts", "rules", "ruleset"],
  schema: ["model", "detect", "rules", "ruleset", "detectors"],
};

/** What a program outside may import; the command is such a program. */
const doors =
  "^src/(index|(dsl|detectors|dom|hosts|html|formats|names|schema|testing)/index|testing/vitest)\\.ts$";

const oneWay = street.map((folder, place) => ({
  name: `one-way-${folder}`,
  comment: `${folder} knows the stages before it and nothing further on`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^(src|rulesets)/", pathNot: `^src/(${street.slice(0, place + 1).join("|")})/` },
}));

const sideways = Object.entries(beside).map(([folder, allowed]) => ({
  name: `beside-${folder}`,
  comment: `${folder} imports ${allowed.join(", ")} and itself`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^(src|rulesets)/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    ...sideways,
    {
      name: "entered-through-index",
      comment: "a folder is entered through its index.ts",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "door-enters-through-index",
      comment: "the door re-exports from the folders' indexes",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/", pathNot: "^src/[^/]+/index\\.ts$" },
    },
    {
      name: "no-sibling-detector",
      comment: "a detector never imports another detector",
      severity: "error",
      from: { path: "^src/detectors/([^/]+)/([^/]+)/" },
      to: { path: "^src/detectors/", pathNot: "^src/detectors/$1/$2/" },
    },
    {
      name: "no-detector-in-the-engine",
      comment: "a ruleset brings the detectors it uses; the main entry carries none",
      severity: "error",
      from: { path: "^src/(index\\.ts|dsl/|facts/|rules/|ruleset/|decide/|evaluate/)" },
      to: { path: "^src/detectors/", reachable: true },
    },
    {
      name: "package-by-name",
      comment:
        "a built-in ruleset, the command and the sidecar read like a hospital's own: they import the package by name",
      severity: "error",
      from: { path: "^(rulesets/[^/]+|src/cli|src/serve)/" },
      to: {
        path: "^(src|rulesets)/",
        pathNot: ["^$1/", "^rulesets/shared/", "^src/serve/index\\.ts$"],
        dependencyTypesNot: ["aliased"],
      },
    },
    {
      name: "package-by-its-doors",
      comment: "a name that `package.json` does not export would not resolve once installed",
      severity: "error",
      from: { path: "^(rulesets/[^/]+|src/cli|src/serve)/" },
      to: { path: "^src/", pathNot: ["^$1/", doors, "^src/serve/index\\.ts$"] },
    },
    {
      name: "serve-from-the-command",
      comment: "the command starts the sidecar; nothing else knows it, and it does not know the command",
      severity: "error",
      from: { path: "^(src|rulesets)/", pathNot: "^src/(cli|serve)/" },
      to: { path: "^src/serve/" },
    },
    {
      name: "no-examples-in-product",
      comment:
        "examples are proof and documentation, never part of what runs; the command runs them when it is asked to",
      severity: "error",
      from: {
        path: "^(src|rulesets)/",
        pathNot: ["^src/cli/policies\\.ts$", "^rulesets/[^/]+/examples\\.ts$"],
      },
      to: { path: "^(src/detectors|rulesets)/.+/examples\\.ts$" },
    },
    {
      name: "node-only-in-the-command",
      comment: "the library runs in browsers and workers",
      severity: "error",
      from: { path: "^(src|rulesets)/", pathNot: "^src/(cli|serve)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "zod-only-in-schema",
      comment: "who does not load rulesets from data does not carry zod",
      severity: "error",
      from: { path: "^(src|rulesets)/", pathNot: "^src/schema/" },
      to: { path: "(^|/)node_modules/zod/" },
    },
    {
      name: "zod-mini-only",
      comment: "`schema` uses the small form of zod, which configures nothing for others",
      severity: "error",
      from: { path: "^src/schema/" },
      to: { path: "(^|/)node_modules/zod/", pathNot: "(^|/)node_modules/zod/mini/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "examples are entered by tests, and by their own door",
      severity: "error",
      from: { orphan: true, pathNot: "/examples\\.ts$" },
      to: {},
    },
    {
      name: "nothing-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency",
      comment: "what ships may import only what is installed with it",
      severity: "error",
      from: { path: "^(src|rulesets)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.node.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
