// Last step of a build: sbom.cdx.json, what is installed with the package, as CycloneDX 1.6. The same lockfile gives the same bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ "bom-ref": string, properties?: readonly unknown[], externalReferences?: readonly unknown[] }} Component */
/** @typedef {{ ref: string, dependsOn: readonly string[] }} Edges */
/** @typedef {{ metadata: { lifecycles: unknown, component: Component }, components: readonly Component[], dependencies: readonly Edges[] }} Listed */

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** @param {string} one @param {string} other */
const byCode = (one, other) => (one < other ? -1 : Number(one > other));

/**
 * What npm lists for a folder that holds the manifest and the lockfile, both without what is for development only.
 *
 * `npm sbom --omit dev` alone also leaves out a dependency that a tool for development happens to share,
 * and names the package after its folder.
 *
 * @returns {Listed}
 */
function list() {
  const { devDependencies: _, ...manifest } = read("package.json");
  const { packages, ...lock } = read("package-lock.json");
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== "" && dev !== true);
  const parent = mkdtempSync(join(tmpdir(), "clearpost-sbom-"));
  try {
    const cwd = join(parent, manifest.name);
    mkdirSync(cwd);
    writeFileSync(join(cwd, "package.json"), JSON.stringify(manifest));
    const left = { ...lock, packages: { "": manifest, ...Object.fromEntries(shipped) } };
    writeFileSync(join(cwd, "package-lock.json"), JSON.stringify(left));
    const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
    return JSON.parse(execFileSync("npm", args, { cwd, encoding: "utf8" }));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/**
 * The same without the day, the random number, the version of npm, and lists that hold nothing.
 *
 * @param {Listed} listed
 */
function settle({ metadata, components, dependencies }) {
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: metadata.lifecycles,
      tools: { components: [{ type: "application", name: "npm" }] },
      component: withoutEmpty(metadata.component),
    },
    components: components.map(withoutEmpty).sort((a, b) => byCode(a["bom-ref"], b["bom-ref"])),
    dependencies: dependencies
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort(byCode) }))
      .sort((a, b) => byCode(a.ref, b.ref)),
  };
}

/** @param {Component} component @returns {Component} */
function withoutEmpty({ properties = [], externalReferences = [], ...component }) {
  return {
    ...component,
    ...(properties.length > 0 && { properties }),
    ...(externalReferences.length > 0 && { externalReferences }),
  };
}

writeFileSync(join(root, "sbom.cdx.json"), `${JSON.stringify(settle(list()), null, 2)}\n`);
