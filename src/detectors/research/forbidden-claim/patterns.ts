import type { Pattern } from "../../../detect/index.js";

/** FDA information sheet "Recruiting Study Subjects" (1998). */
export const patterns = [
  {
    name: "study",
    context: true,
    confidence: "certain",
    phrases: [
      "(clinical|research|medical|drug|vaccine|sleep|our|this) (trial|trials|study|studies)",
      "(trial|study) (participants|volunteers|subjects|line|team|coordinator|coordinators|nurse|office|staff|site|visits|visit|hotline)",
      "research (line|team|coordinator|coordinators|nurse|volunteers|participants)",
      "participate in <0-3> (trial|study|research)",
      "(volunteers|participants) <0-3> (needed|wanted) <0-5> (trial|study)",
    ],
    source: "21 CFR 50.20, 50.25",
  },
  {
    name: "lure",
    confidence: "likely",
    phrases: [
      "free (medical)? (treatment|treatments|medication|medications|care|medicine|therapy|exam|exams)",
      "(a|the|our|this|try)? (brand)? new (treatment|drug|medication|device|therapy|medicine)",
      "(treatment|medication|care|drug|therapy|exams|medicine) <0-2> at no (cost|charge)",
      "(treatment|medication|care|drug|therapy|medicine) <0-2> (completely|totally|absolutely|entirely|all) free",
      "(treatment|medication|care|drug|therapy|medicine) <0-2> free of charge",
      "(earn|make|get paid|receive) <0-2> (up to)? <0-1> {number} (dollars)?",
      "(big|easy|quick|good|great) (money|cash|pay)",
      "(paid|get) (cash|hundreds|thousands)",
    ],
    source: "21 CFR 50.20, 50.25",
  },
] as const satisfies readonly Pattern[];
