import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const consumer = inject("consumer");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
/** Doors with declarations; the others are data. */
const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith(".json"));

const importsOf = (some: readonly string[]): string =>
  some
    .map(
      (door, index) =>
        `import * as door${index} from "${door.replace(/^\./, "clearpost")}"; void door${index};`,
    )
    .join("\n");

/** The declarations of zod, behind this door only, name the type `URL`, which a platform brings. */
const ofPlatforms = ["./schema"];
const languageOnly = doors.filter((door) => !ofPlatforms.includes(door));

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

const resolutions = [
  { resolution: "node16", module: "node16", extensions: ["mts", "cts"] },
  { resolution: "nodenext", module: "nodenext", extensions: ["mts", "cts"] },
  { resolution: "bundler", module: "esnext", extensions: ["ts"] },
] as const;

test.each(resolutions)("types resolve under $resolution", (under) => {
  expect(complaintsAbout(`${importsOf(languageOnly)}\n${use}`, under)).toBe("");
});

test.each(resolutions)("types of the schemas resolve under $resolution, given a `URL`", (under) => {
  const url = "declare global { interface URL { readonly href: string } }";
  expect(complaintsAbout(`${importsOf(ofPlatforms)}\n${url}`, under)).toBe("");
});

/** What the compiler complains about a source written in every module system of a resolution. */
function complaintsAbout(
  source: string,
  { resolution, module, extensions }: (typeof resolutions)[number],
): string {
  const files = extensions.map((extension) => `use-${resolution}.${extension}`);
  for (const file of files) writeFileSync(join(consumer, file), source);
  const compilerOptions = { ...strictest, module, moduleResolution: resolution };
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return compile();
}

/** What the compiler complains about; `lib` checks are on, so our own declarations are checked too. */
function compile(): string {
  try {
    return execFileSync(process.execPath, [tsc, "-p", "tsconfig.json"], { cwd: consumer, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}
