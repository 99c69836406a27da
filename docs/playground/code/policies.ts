import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { ruleset as cedarsSinai } from "clearpost/rulesets/cedars-sinai";
import { ruleset as dgsom } from "clearpost/rulesets/dgsom";
import { ruleset as johnsHopkins } from "clearpost/rulesets/johns-hopkins";
import { ruleset as mountSinai } from "clearpost/rulesets/mount-sinai";
import { ruleset as msk } from "clearpost/rulesets/msk";
import { ruleset as uclaHealth } from "clearpost/rulesets/ucla-health";
import { ruleset as utmb } from "clearpost/rulesets/utmb";
import { ruleset as vancouverCoastal } from "clearpost/rulesets/vancouver-coastal";
import { ruleset as who } from "clearpost/rulesets/who";

/** The rulesets that the page offers, in the order in which it offers them. */
export const policies = [
  baseline,
  cedarsSinai,
  dgsom,
  johnsHopkins,
  msk,
  mountSinai,
  uclaHealth,
  utmb,
  vancouverCoastal,
  who,
] as const;
