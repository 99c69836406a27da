import type { Pattern } from "../../../detect/index.js";

/** How one patient is singled out; the words themselves are knowledge of a shared signal. */
export const patterns = [
  { name: "possessive", confidence: "likely" },
  { name: "bed", confidence: "likely" },
  { name: "described", confidence: "likely" },
  { name: "named", confidence: "likely" },
  { name: "pronoun", confidence: "likely" },
  { name: "vague", confidence: "possible" },
] as const satisfies readonly Pattern[];
