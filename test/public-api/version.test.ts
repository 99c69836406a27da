import { evaluate } from "clearpost";
import { ruleset } from "clearpost/rulesets/baseline";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

test("a report names the version of the package that made it", () => {
  expect(evaluate({ kind: "post", text: "hello" }, ruleset).engine.version).toBe(manifest.version);
});
