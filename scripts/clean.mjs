import { rmSync } from "node:fs";

// A build starts from nothing, so that no file of an earlier build is packed.
for (const built of ["../dist", "../sbom.cdx.json"]) {
  rmSync(new URL(built, import.meta.url), { recursive: true, force: true });
}
