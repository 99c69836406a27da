import type { Pattern } from "../../../detect/index.js";

/** Holders of offices, what is said for or against them, and the tie to an election that Rev. Rul. 2007-41 asks for. */
export const patterns = [
  { name: "holder", confidence: "likely", phrases: ["{title} {capital} {capital}?"] },
  {
    name: "stance",
    context: true,
    confidence: "possible",
    phrases: [
      "(voted|votes|voting|vetoed|signed|blocked|blocks|sponsored|supports|supported|opposes|opposed|opposing|wants to|failed|refuses|refused|pushed|pushing|fought|fights|fighting|champions|championed|cut|cutting|closed|closing|slashed|saved|protected|protects|promised|promises|betrayed|abandoned|stood up|stands up|gutted|threatens|threatening|attacking|attacked|attacks|stand with|thank|shame on|hold)",
    ],
  },
  {
    name: "tie",
    context: true,
    confidence: "possible",
    phrases: [
      "(ballot|ballots|polls|election|elections|election day|voting booth|when you vote|vote accordingly|remember (this|that|it) <0-3> (vote|november|ballot|polls)|this november|in november|on november|november {number}|at the ballot box|how you vote|voters|primary|your vote)",
    ],
  },
  {
    name: "action",
    context: true,
    confidence: "possible",
    phrases: ["(call|tell|urge|ask|email|write|contact|thank) <0-2> {title} {capital}"],
  },
] as const satisfies readonly Pattern[];
