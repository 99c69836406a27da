import type { Ruleset } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as cedarsSinai } from "clearpost/rulesets/cedars-sinai";
import { ruleset as mountSinai } from "clearpost/rulesets/mount-sinai";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { sample } from "../evaluate/fixtures.js";

/** The four built-in rulesets and the invented sample. */
export const every: readonly [Ruleset, ...Ruleset[]] = [baseline, cedarsSinai, msk, mountSinai, sample];

/** The built-in rulesets by id. */
export const builtIn: { readonly [id: string]: Ruleset } = {
  baseline,
  "cedars-sinai": cedarsSinai,
  msk,
  "mount-sinai": mountSinai,
};
