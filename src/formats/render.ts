import type { Report, Ruleset } from "../model/index.js";
import { github } from "./github.js";
import { markdown } from "./markdown.js";
import type { Origin } from "./origin.js";
import { type PrettyOptions, pretty } from "./pretty.js";
import { toSarif } from "./sarif/index.js";

/** How a report is written. */
export interface RenderOptions extends PrettyOptions {
  readonly format: "pretty" | "json" | "ndjson" | "sarif" | "markdown" | "github";
  /** Where the draft came from; `sarif` and `github` point there. */
  readonly origin?: Origin | undefined;
  /** The rulesets that were asked; `sarif` lists their rules. */
  readonly rulesets?: readonly Ruleset[] | undefined;
}

/**
 * Writes a report: for people, as JSON or one line of it, for a ticket or for a code host; no line break at its end.
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
    case "sarif":
      return JSON.stringify(toSarif([{ report, ...options }], options), null, 2);
    case "markdown":
      return markdown(report, options);
    case "github":
      return github(report, options);
    default:
      return format satisfies never;
  }
}
