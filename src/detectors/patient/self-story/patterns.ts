import type { Pattern } from "../../../detect/index.js";

/** Whose story the author tells; the words themselves are knowledge of a shared signal. */
export const patterns = [
  { name: "self", confidence: "likely" },
  { name: "family", confidence: "likely" },
] as const satisfies readonly Pattern[];
