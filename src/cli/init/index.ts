import { basename } from "node:path";
import type { Typed } from "../arguments.js";
import type { ExitCode, Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import { filesOf } from "./templates.js";

/** Makes a folder with a ruleset of one's own that passes its own tests. */
export function init({ words }: Typed, io: Io): ExitCode {
  const [folder, ...more] = words;
  if (folder === undefined || more.length > 0)
    throw new UsageError("`init` takes the name of one new folder");
  const id = basename(folder);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
    throw new UsageError(
      "the folder is named like the ruleset: small letters and hyphens, such as `river-clinic`",
    );
  if (io.exists(folder)) throw new UsageError(`\`${folder}\` is there already`);
  const files = Object.entries(filesOf({ id, name: nameOf(id), version: io.version }));
  for (const [path, text] of files) io.write(`${folder}/${path}`, text);
  io.out(
    `${files.map(([path]) => `${folder}/${path}\n`).join("")}\nNext: cd ${folder} && npm install && npm test\n`,
  );
  return 0;
}

/** `river-clinic` is `River Clinic`. */
function nameOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
