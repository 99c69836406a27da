import type { Pattern } from "../../../detect/index.js";

/** 21 CFR 312.7(a): no representation that an investigational drug is safe or effective. */
export const patterns = [
  {
    name: "unapproved",
    context: true,
    confidence: "certain",
    phrases: [
      "investigational",
      "experimental <0-1> (drug|device|vaccine|therapy|treatment|agent|compound)",
      "off label",
      "not (yet)? <0-1> approved",
      "unapproved",
      "(phase|stage) (1|2|3|i|ii|iii|one|two|three) <0-1> (trial|study|drug|compound|agent)",
      "(trial|study) drug",
      "awaiting approval",
      "(hasn't|has not|haven't|have not|isn't|is not|not) (yet)? (been|gone|made it)? (through|past|cleared by|passed by|approved by|before|with) (the)? (fda|ema|mhra|health canada|regulator|regulators)",
      "(waiting|awaiting|pending|ahead of|before) <0-2> (fda|ema|mhra|health canada) (approval|clearance|decision|review|licence|license)",
    ],
    source: "21 CFR 312.7(a)",
  },
  {
    name: "promise",
    confidence: "likely",
    phrases: [
      "(is|are|was|proves|proved|proven|completely|perfectly|very|both|so|totally) <0-1> (safe|effective)",
      "safe and <0-1> effective",
      "safe and (it)? (works|does the job)",
      "(works|work) <0-1> (wonders|better|beautifully|great|well)",
      "(a|the|our|this) (breakthrough|game changer|wonder drug|lifesaver)",
      "(superior to|better than|outperforms|beats) <0-3> (chemo|chemotherapy|surgery|standard|placebo|treatment|drug|drugs|anything)",
    ],
    source: "21 CFR 312.7(a)",
  },
  {
    name: "caution",
    context: true,
    confidence: "certain",
    phrases: [
      "(safety|effectiveness|efficacy) <0-4> not <0-1> (been)? (established|known|proven|shown)",
      "we do not (yet)? know",
      "too early to (say|tell|know)",
      "whether <0-4> (works|is safe|is effective)",
    ],
    source: "21 CFR 312.7(a)",
  },
] as const satisfies readonly Pattern[];
