import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(C)";

/** Turning points of a stay, which tell when somebody was a patient. */
export const patterns = [
  {
    name: "leaving",
    confidence: "likely",
    source,
    phrases: [
      "(discharge|going home|graduation) day",
      "(going|goes|went|gets|got|is|headed|finally) home",
      "(graduated|graduates|graduating) from (the)? (nicu|picu|icu|rehab|ecmo|hospice)",
      "(left|leaves|walked out of|rolled out of) (the|our) (hospital|icu|nicu|unit|ward)",
      "(walked|rolled|danced|strolled) <0-1> (to|out to|into) the (elevator|elevators|lift|front door|exit|car|lobby|parking lot)",
      "lined (up)? (along|in|down)? (the)? (hall|halls|hallway|hallways|wall|walls|corridor|corridors)",
      "{number} (days|weeks|months|nights) (in|on) (the|our)? (nicu|picu|icu|hospital|vent|ventilator|ecmo|unit|rehab)",
    ],
  },
  {
    name: "treatment-over",
    confidence: "likely",
    source,
    phrases: [
      "(rang|rings|ringing|ring) (the|that) bell",
      "(last|final) <0-2> (chemo|radiation|infusion|treatment|dialysis|round)",
      "(cancer|tumor|tumour|seizure) free",
      "in remission",
      "(off|came off|got off) (the)? (vent|ventilator|ecmo|oxygen|dialysis|balloon pump)",
    ],
  },
  {
    name: "first",
    confidence: "likely",
    source,
    phrases: [
      "first (steps|words|breath|bath|bottle|meal|walk|smile) <0-1> (since|after|today|without|in|on)",
      "(met|meets|held|holds) (his|her) <0-1> (sister|sisters|brother|brothers|mother|mom|dad|father|siblings)",
      "{number} (year|years|months) (since|after|past|with) (his|her) <0-2> (transplant|surgery|heart|kidney|liver|lungs|stroke|accident|diagnosis)",
    ],
  },
] as const satisfies readonly Pattern[];
