import type { Pattern } from "../../../detect/index.js";

const whom = "(patient|pt|resident|kiddo|client|lady|guy|gentleman|baby|fighter|warrior|girl|boy|man|woman)";

/** Words for one patient's death; 45 CFR 164.502(f) protects the dead for fifty years. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "farewell",
      confidence: "likely",
      phrases: [
        "rest (easy|in peace|well|in power)",
        "r i p",
        "rip",
        "fly high",
        "gone (but|too)",
        "until we meet again",
        "godspeed",
        "we'll miss (you|him|her)",
        "will be missed",
      ],
      source: "45 CFR 164.502(f)",
    },
    {
      name: "death",
      confidence: "likely",
      phrases: [
        "passed away",
        "passed (peacefully|tonight|yesterday|today|this morning|last night|last week)",
        "(died|dies|dying|deceased|dead)",
        "(didn't|did not|couldn't) (make it|survive|pull through)",
        "(lost|losing) (his|her|their) (battle|fight|life)",
        "took (his|her|their) last breath",
        "slipped away",
        "(got|gets|earned|grew|gained|has) (her|his|their) <0-1> wings",
        "(he|she) (went|left us|let go|was gone) <0-1> (at|before|around|just after) ({number}|dawn|sunrise|daybreak|midnight|noon)",
        "held (his|her|their) hand (till|until|til) <0-2> ({number}|end|last|dawn)",
        "time of death",
        "pronounced (him|her|dead)",
        "(coded|coding) and (died|we lost)",
        "withdrew (care|support)",
        "(bled|burned|burnt) (out|to death)",
        "(his|her) (death|funeral|obituary|memorial|wake|last hours|final hours|last words|autopsy)",
        "post mortem",
        "postmortem",
      ],
      source: "45 CFR 164.502(f)",
    },
    {
      name: "loss",
      confidence: "likely",
      phrases: [
        `(lost|losing|lose) (a|my|our|another|this|that|one of our|one of my|the) <0-2> ${whom}`,
        "(lost|losing|lose) one of (my|our)",
        "(we|i) (just)? lost (him|her|them)",
      ],
      source: "45 CFR 164.502(f)",
    },
  ] as const satisfies readonly Pattern[])();
