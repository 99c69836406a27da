import type { Institution } from "clearpost/dsl";

const communications = "the WHO department of communications";

/** The World Health Organization; no national law is cited for it. */
export const institution: Institution = {
  names: ["World Health Organization", "WHO", "World Health Organisation"],
  aliases: ["Organisation mondiale de la Santé", "Organización Mundial de la Salud", "OMS", "PAHO"],
  handles: ["@WHO", "@WHO_Europe", "@WHOSEARO", "@WHOAFRO", "@WHOEMRO", "@WHOWPRO", "@pahowho"],
  domains: ["who.int", "paho.org"],
  phones: ["+41 22 791 21 11"],
  addresses: ["Avenue Appia 20", "20 Avenue Appia"],
  sector: "intergovernmental",
  taxStatus: "other",
  jurisdiction: "INT",
  contacts: {
    questions: communications,
    accounts: communications,
    brand: communications,
    content: "the technical department that the text is about",
    crisis: "whoever leads communications in the emergency",
    incidents: "the WHO information security office and the department of communications",
    moderation: "the moderators of the discussion platform",
    press: "the WHO media team",
    privacy: communications,
  },
};
