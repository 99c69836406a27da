import type { Institution, Ruleset } from "../model/index.js";

const unknownInstitution: Institution = {
  names: [],
  aliases: [],
  handles: [],
  domains: [],
  phones: [],
  addresses: [],
  sector: "private",
  taxStatus: "other",
  jurisdiction: "US",
  contacts: {},
};

/** Gives a generic ruleset its hospital: names, handles, own telephone numbers and whom to ask. */
export function withInstitution(ruleset: Ruleset, facts: Partial<Institution>): Ruleset {
  return { ...ruleset, institution: { ...unknownInstitution, ...ruleset.institution, ...facts } };
}
