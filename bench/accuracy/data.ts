import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Stretch } from "./scores.js";

/** Where the development data lies; it is no part of this repository. */
export const folder = process.env.CLEARPOST_DATA ?? "../shared/data";

/** A text of the data with whatever its file says of it. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly label?: string | number;
  /** Where identifiers stand, with the source's own label. */
  readonly spans?: readonly Gold[];
  /** The labels for which the spans are complete. */
  readonly scope?: readonly string[];
  readonly meta?: { readonly [name: string]: unknown };
}

export interface Gold extends Stretch {
  readonly label: string;
}

/** The lines of a file; none when it is absent. */
export function readLines<Line>(file: string): readonly Line[] {
  const path = join(folder, `${file}.ndjson`);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line); // our own data, in the shape that its README describes
}

export function readTexts(file: string): readonly Text[] {
  return readLines<Text>(file);
}
