import type { Pattern } from "../../../detect/index.js";

const advice =
  "(medical|health|clinical|professional|professional medical|nursing|pharmacy|personal medical) (advice|guidance|opinion|recommendation|recommendations|consultation|consult)";

/** Notices that what is said takes no clinician's place. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "notice",
      confidence: "certain",
      phrases: [
        `(not|never|isn't|aren't|isnt|arent|no) (intended|meant|offered|provided|given|to be)? (as|to|taken as|construed as|considered|used as|a form of|to be|be|is)? (be|replace|constitute|construed as|taken as|a form of|personal|individual|specific)? ${advice}`,
        `(not|never|cannot|don't|doesn't|dont|doesnt) <0-2> (constitute|replace|substitute|provide|offer) <0-3> ${advice}`,
        "(not|isn't|aren't|no) <0-2> substitute for <0-6> (advice|care|diagnosis|treatment|consultation|visit|guidance|doctor|clinician|physician|provider)",
        `(nothing|none|not one word|no part|no post|no tweet) <0-6> (is|are|counts|count|constitutes|amounts|qualifies|serves|should be|replaces) <0-4> ${advice}`,
        `(don't|do not|dont|never) <0-2> (take|treat|use|read|consider|mistake|see|view|construe|regard) <0-5> (as|for|like) <0-2> ${advice}`,
        `(isn't|is not|not|no|never|aren't) <0-3> (replacement|stand in|alternative) (for|to) <0-4> (doctor|clinician|physician|provider|advice|care|diagnosis|visit)`,
        "(does not|doesn't|do not|don't|cannot|should not|not) (intended to)? (replace|substitute) <0-5> (care|diagnosis|treatment|visit|judgment|judgement|doctor|clinician|physician|provider)",
      ],
    },
    {
      name: "own-words",
      confidence: "likely",
      phrases: [
        "(doctor|nurse|pharmacist|physician|clinician) (but)? (not|i'm not|never) your (doctor|nurse|pharmacist|physician|clinician|own)",
        "(i'm|i am|im) not your (doctor|nurse|pharmacist|physician|clinician|provider)",
        "(not|never) <0-1> (for|a) (diagnosis|diagnosing|treatment|diagnostic use)",
        "(don't|do not|never) act on <0-2> (what|anything|this|my|these)",
      ],
    },
    // "Posts ≠ medical advice": the sign between stands for the words.
    {
      name: "unequal",
      confidence: "likely",
      phrases: [
        `(posts|post|tweets|tweet|content|page|account|opinions|views|this|these|comments|replies|dms|follows|likes|everything) ${advice}`,
      ],
    },
    {
      name: "refusal",
      confidence: "likely",
      phrases: [
        "(can't|cannot|can not|don't|do not|won't|will not|not able to|unable to) (give|offer|provide|dispense) <0-2> (medical|clinical|health) (advice|opinions|recommendations)",
        "(no|not giving|not offering) (medical|clinical|health) advice (here|online|in dms|by dm|on here|in comments|given|is given)",
        "(for)? (educational|informational|information|education|general information) (purposes|use) only",
      ],
    },
    {
      name: "told",
      context: true,
      confidence: "certain",
      phrases: [
        "(reiterate|reiterates|emphasize|emphasise|emphasizes|stress|stresses|mention|clarify|claims|claimed|insist|insisted|told|said|says|say|saying|argue|argued|state|states|stated|write|add) <0-4> (that|it|this|the|is|isn't)",
        "(was|were|wasn't|weren't) <0-2> (medical|clinical|health) advice",
        "(good|bad|great|terrible|sound|useful) (medical|health) advice",
        "if",
      ],
    },
    {
      name: "asked-notice",
      context: true,
      confidence: "certain",
      phrases: ["(please|to|should|must) (reiterate|add|include|state)"],
    },
  ] as const satisfies readonly Pattern[])();
