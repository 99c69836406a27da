import type { Institution } from "clearpost/dsl";

const communications = "the Office of Strategy and Communications";

/** The University of Texas Medical Branch, an agency of the State of Texas; the address for questions was lost in the stored page. */
export const institution: Institution = {
  names: ["UTMB", "UTMB Health", "University of Texas Medical Branch"],
  aliases: [
    "The University of Texas Medical Branch",
    "UTMB Galveston",
    "John Sealy Hospital",
    "Jennie Sealy Hospital",
    "John Sealy School of Medicine",
  ],
  handles: ["@utmbhealth", "@UTMBNews"],
  domains: ["utmb.edu", "utmbhealth.com"],
  phones: ["409-772-1011", "409-772-2222", "800-917-8906"],
  addresses: ["301 University Boulevard, Galveston, TX 77555"],
  sector: "public",
  taxStatus: "governmental",
  jurisdiction: "US",
  contacts: {
    questions: communications,
    accounts: communications,
    content: communications,
    moderation: "the social media team in the Office of Strategy and Communications",
    privacy: "the UTMB privacy office",
  },
};
