import type { Institution } from "clearpost/dsl";

const team = "the social media team, socialmedia@cshs.org";

/** Cedars-Sinai as its newsletter and its public pages name it; the newsletter gives one contact for everything. */
export const institution: Institution = {
  names: ["Cedars-Sinai", "Cedars-Sinai Medical Center"],
  aliases: [
    "Cedars",
    "CSMC",
    "Cedars-Sinai Health System",
    "Cedars-Sinai Marina del Rey Hospital",
    "Cedars-Sinai Guerin Children's",
    "Smidt Heart Institute",
  ],
  handles: ["@CedarsSinai"],
  domains: ["cedars-sinai.org", "cedars-sinai.edu", "cshs.org"],
  phones: ["310-423-3277", "800-233-2771"],
  addresses: ["8700 Beverly Boulevard, Los Angeles, CA 90048"],
  sector: "private",
  taxStatus: "501c3",
  jurisdiction: "US",
  contacts: {
    questions: team,
    accounts: team,
    brand: team,
    confidentiality: team,
    conduct: team,
    content: team,
    press: team,
    privacy: team,
  },
};
