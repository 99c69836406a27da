import { existsSync } from "node:fs";
import { folder } from "./data.js";
import type { Place, Row, Section } from "./figures.js";
import { type Measured, printed, shown } from "./print.js";

/** What is to be printed beside the tables. */
export interface Wanted {
  /** Topic whose misses are listed, such as `name`. */
  readonly misses?: string | undefined;
  /** Topic whose false alarms are listed. */
  readonly false?: string | undefined;
}

/** Measures sections, prints each as soon as it is done, and gives back what was measured. */
export function run(sections: readonly Section[], wanted: Wanted): readonly Measured[] {
  if (!existsSync(folder)) {
    console.log(`no development data at ${folder}, nothing was measured; CLEARPOST_DATA says where it is`);
    return [];
  }
  return sections.map((section) => {
    const measured = { ...section, rows: section.measure() };
    console.log(printed(measured));
    for (const row of measured.rows) list(row, wanted);
    return measured;
  });
}

function list({ topic, what, misses = [], falseAlarms = [] }: Row, wanted: Wanted): void {
  if (topic === wanted.misses) places(`misses of ${what}`, misses);
  if (topic === wanted.false) places(`false alarms of ${what}`, falseAlarms);
}

function places(title: string, found: readonly Place[]): void {
  console.log([`${title}: ${found.length}`, ...found.map(shown), ""].join("\n"));
}
