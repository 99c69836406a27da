import type { Pattern } from "../../../detect/index.js";

/** Names that a disclaimer can hold: the institution's own, another's, or nobody's. */
export const patterns = [
  { name: "ours", context: true, confidence: "certain", phrases: ["({names}|{aliases}|{handles})"] },
  {
    name: "another",
    context: true,
    confidence: "certain",
    phrases: [
      "{capital} {capital}? {capital}? (of|for|and|the)? {institution}",
      "(University|Hospital|College|Institute|School|Department|Ministry) of {capital}",
    ],
  },
  {
    name: "nameless",
    context: true,
    confidence: "certain",
    phrases: [
      "(my|any|our|the|current|former|an) (current|former|own|present|previous)? (or|and)? (current|former|past|previous)? {employer}",
      "employer",
      "employers",
    ],
  },
] as const satisfies readonly Pattern[];
