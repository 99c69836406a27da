import type { Problem } from "../../model/index.js";

/** A warning without what is the same for all of one ruleset. */
export type Warning = Omit<Problem, "ruleset" | "level">;
