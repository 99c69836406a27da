import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(K)";

/** 45 CFR 164.514(b)(2)(i)(K): registrations by their check digit, the rest by its label. */
export const patterns: readonly Pattern[] = [
  {
    name: "npi",
    shape: "9999999999",
    label: ["npi", "(national)? provider (identifier|id|number)"],
    confidence: "certain",
    source: "45 CFR 162.406",
  },
  { name: "dea", shape: "AA9999999", validator: "dea", confidence: "certain", source: "21 CFR 1301" },
  { name: "dea", shape: "AA9999999", label: ["dea"], confidence: "certain", source: "21 CFR 1301" },
  { name: "alone", shape: "A99999999", confidence: "likely", source },
  { name: "alone", shape: "999999999", confidence: "likely", source },
  {
    name: "npi-alone",
    shape: "9999999999",
    validator: "npi",
    confidence: "likely",
    source: "45 CFR 162.406",
  },
  {
    name: "labelled",
    confidence: "certain",
    source,
    phrases: [
      "(driver|drivers|driver's|driving) (license|licence) (number|no|id)?",
      "(license|licence|certificate|permit|passport|visa) (number|no|num|id)",
      "passport",
      "dl (number|no)?",
      "(rn|md|nursing|medical|pharmacy) (license|licence)",
      "national (id|identification|identity) (number|no)?",
      "(birth|death|marriage) certificate",
      "state id",
    ],
  },
];
