import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)";

/** Words for somebody who belongs to a patient; the identifiers of relatives and household members count as the patient's. */
export const patterns = [
  {
    name: "by-the-bed",
    confidence: "likely",
    source,
    phrases: [
      "(the|a|this|one|that) <0-1> {relation} (in|from) (room|rm|bed|bay|pod)? {number}",
      "(the|a|this|one|that) <0-1> {relation} (in|at|outside|by) (the|our|my) <0-1> ({ward}|waiting room|bedside|window|hallway|isolette)",
    ],
  },
  {
    name: "of-patient",
    confidence: "likely",
    source,
    phrases: [
      "(the|a|this|one) <0-1> {relation} of (a|my|our|the|this|one) <0-2> (patient|pt|kiddo|client|man|woman|lady|gentleman|boy|girl|toddler|baby|preemie|child|kid|teen)",
      "(my|our|a|the|this|one) <0-1> (patient's|pt's|kiddo's|client's|man's|woman's|lady's|gentleman's|boy's|girl's|toddler's|baby's|preemie's) <0-1> ({relation}|family|parents)",
      "(the|a) (family|parents) of (a|my|our|this|one) <0-2> (patient|pt|kiddo|client|toddler|baby|preemie|child|boy|girl)",
    ],
  },
  {
    name: "theirs",
    confidence: "likely",
    source,
    phrases: ["(his|her|their|whose) <0-1> ({relation}|family|parents|kids|children|sons|daughters)"],
  },
] as const satisfies readonly Pattern[];
