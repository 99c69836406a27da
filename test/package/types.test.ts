import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const consumer = inject("consumer");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const doors = Object.keys(manifest.exports).filter((door) => door !== "./package.json");

const everyDoor = doors
  .map(
    (door, index) =>
      `import * as door${index} from "${door.replace(/^\./, "clearpost")}"; void door${index};`,
  )
  .join("\n");

/** No Node, no browser: the declarations must stand on the language alone. */
const strictest = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022"],
  types: [],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};

const use = `
import { evaluate, type Outcome, type Report } from "clearpost";
import { ruleset } from "clearpost/rulesets/msk";
const report: Report = evaluate({ kind: "post", text: "hello" }, ruleset);
export const decision: Outcome = report.decision;
// @ts-expect-error a decision is one of four words, so the types are not \`any\`
export const wrong: "fine" = report.decision;
`;

test.each([
  { resolution: "node16", module: "node16", extensions: ["mts", "cts"] },
  { resolution: "nodenext", module: "nodenext", extensions: ["mts", "cts"] },
  { resolution: "bundler", module: "esnext", extensions: ["ts"] },
])("types resolve under $resolution", ({ resolution, module, extensions }) => {
  const files = extensions.map((extension) => `use-${resolution}.${extension}`);
  for (const file of files) writeFileSync(join(consumer, file), `${everyDoor}\n${use}`);
  const compilerOptions = { ...strictest, module, moduleResolution: resolution };
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  expect(compile()).toBe("");
});

/** What the compiler complains about; `lib` checks are on, so our own declarations are checked too. */
function compile(): string {
  try {
    return execFileSync(process.execPath, [tsc, "-p", "tsconfig.json"], { cwd: consumer, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}
