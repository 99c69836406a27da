import type { Pattern } from "../../../detect/index.js";

const verbs =
  "(cures|eliminates|eradicates|reverses|erases|heals|wipes out|gets rid of|will cure|can cure|does cure|will reverse|can reverse|has cured|permanently stops|will heal|will eliminate)";

/** Promises that something heals a disease; hope for a cure and denials are none. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "cures",
      confidence: "likely",
      phrases: [
        `${verbs} <0-3> {condition}`,
        `${verbs} (every|any|all|your) <0-2> (disease|diseases|illness|pain|symptom|symptoms)`,
      ],
      source: "15 U.S.C. 45",
    },
    {
      name: "miracle",
      confidence: "likely",
      phrases: [
        "miracle (cure|cures|drug|treatment|remedy|therapy|pill)",
        "(a|the|our|its) (permanent|total|complete|proven|instant|real) cure (for|of)?",
        "cure for {condition} is here",
        "cures it for good",
      ],
      source: "15 U.S.C. 45",
    },
  ] as const satisfies readonly Pattern[])();
