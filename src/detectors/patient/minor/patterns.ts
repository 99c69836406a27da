import type { Pattern } from "../../../detect/index.js";

/** Words that make the patient a child. */
export const patterns = [
  {
    name: "child",
    confidence: "likely",
    phrases: [
      "{child}",
      "(little|littlest|tiny|tiniest|smallest|youngest|brave little|mighty) (fighter|warrior|hero|patient|survivor|bug|peanut|dude|guy|man|lady|princess)",
      "(pediatric|paediatric|peds|nicu|picu) (patient|pt|kiddo|admission|admit)",
    ],
  },
  {
    name: "age",
    confidence: "likely",
    phrases: [
      "{young} (year|yr|yo|y o) (old)?",
      "{number} {number}? (month|months|week|weeks|day|days) old",
      "{young-short}",
      "(age|aged|at) {young}",
      "(turned|turns|turning) {young}",
    ],
  },
  { name: "age-beside-name", confidence: "likely", phrases: ["{young}"] },
  {
    name: "unit",
    confidence: "possible",
    phrases: [
      "nicu",
      "picu",
      "(pediatric|paediatric|peds|children's) (ward|unit|floor|icu|oncology|clinic|hospital)",
      "(his|her) (parents|mommy|mummy|daddy|preschool|kindergarten|kindergarten class|school|classmates|stuffed animal|teddy bear|first day of school)",
      "(neonate|birth weight|born at {number} weeks)",
    ],
  },
] as const satisfies readonly Pattern[];
