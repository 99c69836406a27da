import { withInstitution } from "../evaluate/index.js";
import type { Institution, Ruleset } from "../model/index.js";

/** An invented hospital, for rulesets that have none of their own. */
export const sampleInstitution: Institution = {
  names: ["Lakewater General Hospital", "Lakewater Health"],
  aliases: ["Lakewater General", "LGH"],
  handles: ["@lakewaterhealth"],
  domains: ["lakewater.example"],
  phones: ["555-010-2000"],
  addresses: ["1200 Orchard Row"],
  sector: "private",
  taxStatus: "501c3",
  jurisdiction: "US",
  contacts: { questions: "social@lakewater.example" },
};

/** The ruleset as its examples are judged: one without a hospital gets `sampleInstitution`, so that they have one to name. */
export function withSampleInstitution(ruleset: Ruleset): Ruleset {
  return ruleset.institution === undefined ? withInstitution(ruleset, sampleInstitution) : ruleset;
}
