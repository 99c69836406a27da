import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(L)";

/** 45 CFR 164.514(b)(2)(i)(L). Vehicle numbers by their check digit, plates and registrations by their label. */
export const patterns: readonly Pattern[] = [
  { name: "vin", shape: "XXXXXXXXXXXXXXXXX", validator: "vin", confidence: "certain", source },
  {
    name: "labelled",
    confidence: "certain",
    source,
    phrases: [
      "(license|licence|number|registration|tag) plate (number|no)?",
      "plates",
      "plate (number|no)",
      "vin",
      "vehicle (identification number|id|registration|number|no)",
      "(car|truck|van|boat) registration",
    ],
  },
];
