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
    // The other way round, and for ever.
    {
      name: "gone-for-good",
      confidence: "likely",
      phrases: [
        "{ailment} (is|will be) <0-1> (history|a thing of the past)",
        "(fix|fixes|cure|cures|heal|heals|end|ends|stop|stops|erase|erases) (it|them|the pain|your pain|that pain) <0-1> (for good|forever|permanently|once and for all|overnight)",
        "(cures|heals|erases|reverses) (it|them|that|the pain|your pain) in (just|only|under)? (a|one|a single|{number}) (visit|visits|session|sessions|treatment|treatments|dose|day|days|week|weeks|hour)",
        "(throw away|throw out|toss|ditch|flush|bin) (your|the) <0-1> (insulin|meds|medication|medications|pills|inhaler|inhalers|statins|antidepressants)",
        "(we|we've|i've|i|has|have) <0-2> (cured|healed) <0-5> of <0-2> {ailment}",
        "(heals|cures|reverses|melts|dissolves|destroys|kills) <0-2> {ailment}",
        "(goodbye|farewell|good bye|bye) to <0-3> {ailment}",
        "{ailment} <0-1> (can|will) be <0-2> (healed|reversed|erased|undone)",
        "{ailment} (gone|disappears|vanishes|melts away|goes away) <0-4> (forever|for good|days|weeks|overnight|permanently|completely|month|months)",
        "(stops|stop|ends|end|ending|kills|fixes|fix|treats|beat|beats|gets rid of|get rid of|cure|cures) <0-3> {ailment} <0-3> (forever|for good|permanently|overnight|once and for all|in (days|weeks|a week|a month|{number} days))",
        "(cured|healed|reversed) <0-3> {ailment} (in|with|after) <0-2> ({number}|days|weeks|just|only|a)",
      ],
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
