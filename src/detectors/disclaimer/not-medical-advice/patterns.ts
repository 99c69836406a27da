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
        "(does not|doesn't|do not|don't|cannot|should not|not) (intended to)? (replace|substitute) <0-5> (care|diagnosis|treatment|visit|judgment|judgement|doctor|clinician|physician|provider)",
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
