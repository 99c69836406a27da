// Answers once and ends: what a process that starts for one draft has to wait for. Arguments: the door of a ruleset, or none.
const [ruleset] = process.argv.slice(2);
const door = new URL("../../dist/", import.meta.url);
const { evaluate } = await import(new URL("index.js", door).href);
const bare = {
  id: "bare",
  version: "1.0.0",
  title: "Bare",
  effective: { from: "2020-01-01" },
  clauses: {
    "bare/one": {
      document: "bare",
      locator: "1",
      quality: "own-wording",
      category: "other",
      summary: "Posts are looked at.",
    },
  },
  rules: [
    {
      id: "bare/one",
      cites: ["bare/one"],
      severity: "low",
      addresses: "both",
      trigger: { op: "field", path: "kind", in: ["post"] },
      outcome: "warn",
      message: "it is a post",
    },
  ],
  permissions: [],
  detectors: {},
  conditions: {},
};
const rulesets = ruleset === undefined ? [bare] : await Promise.all(["baseline", ruleset].map(load));
evaluate({ kind: "post", text: "Soup is served at noon." }, rulesets);

/** @param {string} id */
async function load(id) {
  return (await import(new URL(`rulesets/${id}/index.js`, door).href)).ruleset;
}
