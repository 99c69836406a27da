import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };

const consumer = inject("consumer");
const sbom = JSON.parse(readFileSync(join(consumer, "node_modules/clearpost/sbom.cdx.json"), "utf8"));

/** Name and version of all that npm installs with the package, and its hash in hexadecimal digits. */
const installed = Object.entries<{
  readonly version?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
}>(lock.packages)
  .filter(([place, { dev }]) => place !== "" && dev !== true)
  .map(([place, { version, integrity = "" }]) => ({
    name: place.replace(/^.*node_modules\//, ""),
    version,
    hash: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex"),
  }));

const require = createRequire(import.meta.url);
/** Folder of the schema of CycloneDX 1.6 and the two it refers to; the package has no door to them. */
const schemas = join(dirname(require.resolve("@cyclonedx/cyclonedx-library/package.json")), "res/schema");
const schema = (name: string) =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  .addSchema(schema("spdx"), "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json")
  .addSchema(schema("jsf-0.82"), "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json")
  .compile(schema("bom-1.6"));

describe("the list of what is shipped", () => {
  test("is valid CycloneDX 1.6", () => {
    validate(sbom);
    expect(validate.errors).toBe(null);
    expect(sbom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
  });

  test.each([
    { wrong: "a component without a name", change: { components: [{ type: "library", version: "1.0.0" }] } },
    { wrong: "a member that is not in the standard", change: { remarks: "none" } },
    { wrong: "a format of another kind", change: { bomFormat: "SPDX" } },
  ])("$wrong would not be valid", ({ change }) => {
    expect(validate({ ...sbom, ...change })).toBe(false);
  });

  test("names the package itself", () => {
    const { name, version } = manifest;
    expect(sbom.metadata.component).toMatchObject({ name, version, purl: `pkg:npm/${name}@${version}` });
  });

  test("names every dependency of the lockfile with its version and hash, and nothing else", () => {
    const listed = (sbom.components as readonly Component[]).map(({ name, version, hashes }) => ({
      name,
      version,
      hash: hashes[0]?.content,
    }));
    expect(listed).toEqual(installed);
    expect(listed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(manifest.dependencies)),
    );
  });

  test("does not say when and by whom it was made, so that the same lockfile gives the same file", () => {
    expect(sbom.serialNumber).toBeUndefined();
    expect(sbom.metadata.timestamp).toBeUndefined();
  });
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly content: string }[];
}
