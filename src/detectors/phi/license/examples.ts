import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "NPI 1245319599", match: "1245319599", pattern: "npi" },
    { text: "DEA: BB1388568", match: "BB1388568", pattern: "dea" },
    { text: "driver's license H12234567", match: "H12234567", pattern: "labelled" },
    { text: "passport no. 912803456", match: "912803456", pattern: "labelled" },
    { text: "DEA number AB1234560", match: "AB1234560", pattern: "dea" },
    { text: "her nursing license RN-7709213", match: "RN-7709213", pattern: "labelled" },
    { text: "birth certificate 104-77-20931", match: "104-77-20931", pattern: "labelled" },
    { text: "1245319599", match: "1245319599", pattern: "npi" },
  ],
  ignores: [
    { text: "I renewed my nursing license in 2024", why: "a year" },
    { text: "We are licensed for 240 beds", why: "beds" },
    { text: "1245319590 people read it", why: "the check digit is wrong" },
    { text: "Order BB-1388568", why: "no label" },
    { text: "Model X200 is here", why: "a product" },
    { text: "Her visa came on day 90", why: "a day" },
    { text: "Passport to health fair, 10 booths", why: "a fair" },
    { text: "The national ID debate of 1998", why: "a year" },
  ],
};
