import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import versions from "./peers.json" with { type: "json" };

/** Loads a package by its name. */
export type Load = (name: string) => Promise<unknown>;

/** Peers in a folder of their own, which goes away when they have been used. */
export interface Installed {
  readonly load: Load;
  readonly remove: () => void;
}

/** Installs the peers, in the versions that are listed, outside the dependencies of the package. */
export function installPeers(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "peers-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: versions }));
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status } = spawnSync("npm", args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status === 0) return { load: loaderIn(folder), remove };
  remove();
  throw new Error("the peers could not be installed");
}

function loaderIn(folder: string): Load {
  const { resolve } = createRequire(join(folder, "package.json"));
  return (name) => import(pathToFileURL(resolve(name)).href);
}
