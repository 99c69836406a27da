import type { Pattern } from "../../../detect/index.js";

/** Swearing without words for parts of the body, which are the daily language of a hospital. */
export const patterns = [
  {
    name: "swearing",
    confidence: "likely",
    phrases: [
      "{swearword}",
      "what the (fuck|hell)",
      "as (fuck|hell)",
      "(holy|oh|bull) shit",
      "pissed (off)?",
    ],
  },
  { name: "masked", confidence: "likely", phrases: ["f ing", "effing", "wtaf", "omfg", "lmfao", "bs"] },
] as const satisfies readonly Pattern[];
