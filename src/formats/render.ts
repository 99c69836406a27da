import type { Report } from "../model/index.js";
import { type PrettyOptions, pretty } from "./pretty.js";

/** How a report is written. */
export interface RenderOptions extends PrettyOptions {
  readonly format: "pretty" | "json" | "ndjson";
}

/**
 * Writes a report: for people, as JSON, or as one line of JSON; no line break at its end.
 *
 * Without the subject no word of the draft appears; with it, identifiers are hidden unless `unmask` is true.
 */
export function render(report: Report, { format, ...options }: RenderOptions): string {
  switch (format) {
    case "pretty":
      return pretty(report, options);
    case "json":
      return JSON.stringify(report, null, 2);
    case "ndjson":
      return JSON.stringify(report);
    default:
      return format satisfies never;
  }
}
