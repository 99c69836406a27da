import type { Institution } from "clearpost/dsl";

const affairs = "Communications and Public Affairs";

/** Vancouver Coastal Health, a health authority of British Columbia. */
export const institution: Institution = {
  names: ["Vancouver Coastal Health", "VCH", "Vancouver Coastal Health Authority"],
  aliases: [
    "Vancouver Coastal",
    "Vancouver General Hospital",
    "VGH",
    "UBC Hospital",
    "Lions Gate Hospital",
    "Richmond Hospital",
    "GF Strong Rehabilitation Centre",
    "Squamish General Hospital",
  ],
  handles: ["@VCHhealthcare", "@vch_healthcare"],
  domains: ["vch.ca", "vchnews.ca", "vchorientation.ca"],
  phones: ["604-736-2033", "866-884-0888"],
  addresses: ["601 West Broadway, Vancouver, BC V5Z 4C2"],
  sector: "public",
  taxStatus: "governmental",
  jurisdiction: "CA-BC",
  contacts: {
    questions: affairs,
    accounts: `your manager and ${affairs}`,
    confidentiality: "the Information Privacy Office",
    conduct: "your manager",
    content: affairs,
    press: affairs,
    privacy: "the Information Privacy Office",
  },
};
