import type { Institution } from "clearpost/dsl";

const marketing = "the Department of Marketing & Communications";

/** Memorial Sloan Kettering as its guidelines and its public pages name it; the guidelines give no address or number. */
export const institution: Institution = {
  names: ["Memorial Sloan Kettering", "Memorial Sloan Kettering Cancer Center"],
  aliases: [
    "MSK",
    "MSKCC",
    "MSK Kids",
    "Sloan Kettering",
    "Sloan Kettering Institute",
    "Gerstner Sloan Kettering",
    "Gerstner Sloan Kettering Graduate School of Biomedical Sciences",
    "Memorial Hospital for Cancer and Allied Diseases",
  ],
  handles: ["@MSKCancerCenter", "@sloan_kettering"],
  domains: ["mskcc.org", "sloankettering.edu"],
  phones: ["212-639-2000", "800-525-2225"],
  addresses: ["1275 York Avenue, New York, NY 10065"],
  sector: "private",
  taxStatus: "501c3",
  jurisdiction: "US",
  contacts: {
    questions: "the Social Media Strategist in the Department of Marketing & Communications",
    accounts: "your manager, then the Department of Marketing & Communications",
    brand: marketing,
    confidentiality: marketing,
    conduct: marketing,
    content: marketing,
    press: marketing,
    privacy: marketing,
  },
};
