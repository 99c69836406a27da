import type { Institution } from "clearpost/dsl";

const marketing = "DGSOM Digital Marketing, DeansOfficeDigital@mednet.ucla.edu";

/** The David Geffen School of Medicine, part of the University of California and so of the state. */
export const institution: Institution = {
  names: [
    "David Geffen School of Medicine",
    "David Geffen School of Medicine at UCLA",
    "DGSOM",
    "UCLA Health",
  ],
  aliases: [
    "UCLA medical school",
    "UCLA School of Medicine",
    "UCLA Med",
    "UCLA",
    "Ronald Reagan UCLA Medical Center",
  ],
  handles: ["@dgsomucla", "@UCLAHealth"],
  domains: ["medschool.ucla.edu", "mednet.ucla.edu", "uclahealth.org", "ucla.edu"],
  phones: ["310-825-6373", "310-825-2631"],
  addresses: ["10833 Le Conte Avenue, Los Angeles, CA 90095"],
  sector: "public",
  taxStatus: "governmental",
  jurisdiction: "US",
  contacts: {
    questions: marketing,
    accounts: "the UCLA David Geffen IT (DGIT) Web Product Manager",
    content: marketing,
    privacy: marketing,
    recruiting: "Human Resources Planning and Talent Acquisition",
  },
};
