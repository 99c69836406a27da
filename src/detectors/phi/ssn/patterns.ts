import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(G)";
const label = [
  "ssn",
  "ssns",
  "s s n",
  "ss",
  "social security (number|no|num)?",
  "soc sec",
  "social is",
  "(his|her|my|their) social",
  "social number",
  "tax id",
  "taxpayer id",
];
/** A smudged number is written where people chat. */
const loose = /* @__PURE__ */ (() => [...label, "social"])();
const canadian = ["sin", "nas", "social insurance (number|no)?", "s i n"];

/** 45 CFR 164.514(b)(2)(i)(G), with taxpayer and Canadian social insurance numbers. Issued areas by the SSA; a label stands in for them. */
export const patterns: readonly Pattern[] = [
  { name: "labelled", label, shape: "999-99-9999", confidence: "certain", source },
  { name: "labelled", label, shape: "999[-]99[-]9999", confidence: "certain", source },
  { name: "labelled", label, shape: "999 - 99 - 9999", confidence: "certain", source },
  { name: "smudged", label: loose, shape: "XXX-XX-XXXX", confidence: "likely", source },
  { name: "smudged", label: loose, shape: "XXX - XX - XXXX", confidence: "likely", source },
  { name: "bare", shape: "999-99-9999", validator: "ssn", confidence: "certain", source },
  { name: "taxpayer", shape: "999-99-9999", validator: "itin", confidence: "likely", source },
  {
    name: "last-four",
    label: [
      "last (four|4) (digits)? (of)? (his|her|the|my|their)? (ssn|social|social security)",
      "(ssn|social) (is|was)? (ending|ends) (in|with)?",
      "(ssn|social) last (four|4)",
    ],
    shape: "9999",
    confidence: "certain",
    source,
  },
  {
    name: "sin",
    label: canadian,
    shape: "999[-]999[-]999",
    validator: "sin",
    confidence: "certain",
    source: "FIPPA, RSBC 1996 c.165",
  },
  {
    name: "sin-alone",
    shape: "999[-]999[-]999",
    validator: "sin",
    confidence: "likely",
    source: "FIPPA, RSBC 1996 c.165",
  },
];
