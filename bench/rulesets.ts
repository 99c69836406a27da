import type { Ruleset } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as cedarsSinai } from "clearpost/rulesets/cedars-sinai";
import { ruleset as mountSinai } from "clearpost/rulesets/mount-sinai";
import { ruleset as msk } from "clearpost/rulesets/msk";

/** The rulesets that the benches measure, by id. */
export const rulesets: { readonly [id: string]: Ruleset } = {
  baseline,
  "cedars-sinai": cedarsSinai,
  msk,
  "mount-sinai": mountSinai,
};
