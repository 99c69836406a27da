import type { Institution } from "clearpost/dsl";

const relations = "UCLA Health Media Relations";
const marketing = "UCLA Health Marketing";
const compliance = "your manager or the UCLA Health compliance office";

/** UCLA Health, part of the University of California and so of the state. */
export const institution: Institution = {
  names: ["UCLA Health", "UCLA Health System"],
  aliases: [
    "UCLA",
    "UCLA Medical Center",
    "Ronald Reagan UCLA Medical Center",
    "UCLA Santa Monica Medical Center",
    "UCLA Mattel Children's Hospital",
    "Mattel Children's Hospital",
    "UCLA West Valley Medical Center",
    "Resnick Neuropsychiatric Hospital",
    "Jules Stein Eye Institute",
  ],
  handles: ["@UCLAHealth", "@uclahealth"],
  domains: ["uclahealth.org", "mednet.ucla.edu", "ucla.edu"],
  phones: ["310-825-2631", "310-825-9111", "310-267-7022"],
  addresses: ["757 Westwood Plaza, Los Angeles, CA 90095"],
  sector: "public",
  taxStatus: "governmental",
  jurisdiction: "US",
  contacts: {
    questions: marketing,
    brand: marketing,
    confidentiality: compliance,
    conduct: "your supervisor or human resources",
    press: relations,
    privacy: compliance,
  },
};
