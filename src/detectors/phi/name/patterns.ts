import type { Pattern } from "../../../detect/index.js";

/** 45 CFR 164.514(b)(2)(i)(A). Names are found by a shared signal; what is named here is the part that a person has. */
export const patterns = [
  { name: "patient", confidence: "likely", source: "45 CFR 164.514(b)(2)(i)(A)" },
  { name: "staff", confidence: "likely" },
  { name: "self", confidence: "likely" },
  { name: "public", confidence: "likely" },
  { name: "historical", confidence: "likely" },
  { name: "person", confidence: "likely" },
] as const satisfies readonly Pattern[];
