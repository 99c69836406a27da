import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the development data is kept; it is no part of the repository. */
const folder = process.env.CLEARPOST_DATA ?? join(import.meta.dirname, "../../../shared/data");

/** Why tests on the data are skipped, or nothing when it is there. */
export const absent = existsSync(folder)
  ? undefined
  : "development data not found; say where it is with CLEARPOST_DATA";

/** Names of the files with one JSON object a line. */
export const files: readonly string[] =
  absent === undefined
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".ndjson"))
        .sort()
    : [];

/** One line of a file; each file has more members of its own. */
export interface Line {
  readonly text?: string;
  readonly subject?: object;
  readonly host?: string;
  readonly rulesets?: readonly string[];
}

export function linesOf(file: string): readonly Line[] {
  if (absent !== undefined) return [];
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Line => JSON.parse(line));
}
