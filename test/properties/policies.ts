import type { Ruleset } from "clearpost";
import { sample } from "../evaluate/fixtures.js";
import { builtIn } from "../fixtures/rulesets.js";

/** The built-in rulesets and the invented sample. */
export const every: readonly [Ruleset, ...Ruleset[]] = [sample, ...Object.values(builtIn)];
