import type { Institution } from "clearpost/dsl";

const marketing = "Johns Hopkins Medicine Marketing and Communications";
const relations = "Johns Hopkins Medicine Media Relations and Public Affairs";

/** Johns Hopkins Medicine: the health system and the school of medicine. */
export const institution: Institution = {
  names: ["Johns Hopkins Medicine", "Johns Hopkins", "Johns Hopkins Hospital", "Johns Hopkins Health System"],
  aliases: [
    "JHM",
    "JHH",
    "Hopkins",
    "Hopkins Medicine",
    "Johns Hopkins University School of Medicine",
    "Johns Hopkins Bayview Medical Center",
    "Johns Hopkins Bayview",
    "Johns Hopkins All Children's Hospital",
    "Howard County Medical Center",
    "Sibley Memorial Hospital",
    "Suburban Hospital",
  ],
  handles: ["@HopkinsMedicine", "@HopkinsMedNews"],
  domains: ["hopkinsmedicine.org", "jhmi.edu", "jh.edu", "jhu.edu"],
  phones: ["410-955-5000", "410-955-6680"],
  addresses: ["1800 Orleans Street, Baltimore, MD 21287"],
  sector: "private",
  taxStatus: "501c3",
  jurisdiction: "US",
  contacts: {
    questions: marketing,
    accounts: marketing,
    brand: marketing,
    conduct: "your supervisor or human resources",
    content: marketing,
    incidents: "the Johns Hopkins Privacy Office, by its report form",
    politics: "the Johns Hopkins office of government affairs",
    press: relations,
    privacy: "the Johns Hopkins Privacy (HIPAA) Office",
  },
};
