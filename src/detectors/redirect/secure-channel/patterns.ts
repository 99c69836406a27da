import type { Pattern } from "../../../detect/index.js";

const office =
  "(patient|guest|client|customer)? (relations|experience|advocate|advocates|advocacy|representative|representatives|services|liaison|care office|ombudsman|ombuds)";

/** Ways to go on in private that the institution runs: portal, its own numbers, patient relations. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "portal",
    confidence: "certain",
    phrases: [
      "(patient|secure|our|online|the) portal",
      "(mychart|my chart|my health online|myhealth|healthelife|follow my health|athena portal)",
      "secure (message|messaging|messages|e mail|email|form|line|channel|chat)",
      "(message|write|contact|reach) <0-3> (through|via|in|on|using) <0-2> (portal|mychart|app)",
    ],
  },
  {
    name: "office",
    confidence: "certain",
    phrases: [
      `(patient|guest|client) ${office.replace("(patient|guest|client|customer)? ", "")}`,
      "(call|contact|ring|phone|reach|email|e mail|write to|speak with|talk to|reach out to|get in touch with) <0-3> (clinic|office|front desk|care team|nurse line|advice line|department|practice manager|clinic manager|hotline|guest relations|patient relations|patient experience|patient advocate|patient representatives|privacy office|billing office|customer service|hospital|main number|our team|switchboard|scheduling|office manager|appointment line)",
    ],
  },
  {
    name: "contact",
    confidence: "likely",
    phrases: [
      "(call|ring|phone|email|e mail|contact|reach|write to) (us|our {capital}? (team|office|staff|line|desk)) (at|on|directly|privately|offline|so|anytime|any time)",
      "(call|contact|see|ask|talk to|speak with|check with|follow up with|reach out to|message) (your|their|a) (own)? (doctor|physician|provider|care team|primary care|pcp|clinician|pharmacist|nurse|oncologist|surgeon|gp|health care provider|healthcare provider|specialist|dentist|pediatrician|therapist)",
      "(take|continue|move|discuss|talk about|speak about) (this|it|that)? <0-2> (offline|in private|privately|by phone|over the phone)",
      "(call|at|on) {phones}",
      "{domains}",
    ],
  },
])();
