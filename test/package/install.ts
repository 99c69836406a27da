import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder outside the repository with the packed package installed, and nothing else. */
    readonly consumer: string;
  }
}

/** Packs what was built and installs the tarball the way a user would. */
export function setup(project: TestProject): () => void {
  // The last file a build writes.
  if (!existsSync("dist/index.d.cts"))
    throw new Error("no complete build to pack: run `npm run build` first");
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "clearpost-consumer-")));
  writeFileSync(
    join(consumer, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const tarball = pack(consumer);
  npm(consumer, "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball);
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true, force: true });
}

function pack(into: string): string {
  const [packed] = JSON.parse(npm(".", "pack", "--json", "--ignore-scripts", "--pack-destination", into));
  return join(into, packed.filename);
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
