import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "NPI 1245319599", match: "1245319599", pattern: "npi" },
    { text: "DEA: BB1388568", match: "BB1388568", pattern: "dea" },
    { text: "driver's license H12234567", match: "H12234567", pattern: "labelled" },
    { text: "passport no. 912803456", match: "912803456", pattern: "labelled" },
    { text: "his plates say 7KQ-482", match: "7KQ-482", pattern: "vehicle" },
    { text: "VIN 1M8GDM9AXKP042788", match: "1M8GDM9AXKP042788", pattern: "vehicle" },
    { text: "a 1HGCM82633A004352 in the ditch", match: "1HGCM82633A004352", pattern: "vehicle" },
    { text: "pacemaker serial PJN-2209481", match: "PJN-2209481", pattern: "device" },
  ],
  ignores: [
    { text: "I renewed my nursing license in 2024", why: "a year" },
    { text: "License plate art by 40 kids", why: "no number" },
    { text: "The plates are in the sink, 12 of them", why: "dishes" },
    { text: "Order BB-1388568", why: "no label" },
    { text: "Model X200 is here", why: "a product" },
    { text: "A serial entrepreneur gave 50000 dollars", why: "no device" },
    { text: "Passport to health fair, 10 booths", why: "a fair" },
    { text: "The national ID debate of 1998", why: "a year" },
  ],
};
