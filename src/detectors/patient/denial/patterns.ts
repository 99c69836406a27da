import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.502(a); OCR settlements on replies to reviews";
const whom =
  "(you|your|him|her|his|them|that name|this name|a patient|any patient|anyone by|anyone named|someone named|a visit|any visit|an appointment|any appointment|such a patient|ever seeing|seeing|treating)";

/** To deny that somebody was a patient is to speak about their care just the same. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "no-record",
    confidence: "certain",
    source,
    phrases: [
      `(no|not any|don't have a|do not have a|don't have any|do not have any|have any|has no|without a|zero) (record|records|trace|file|chart|history) (of|on|for|under) ${whom}`,
      "(can't|cannot|could not|couldn't|can not|unable to|did not|didn't|failed to) (find|locate|see|trace) (a|any|your|you|his|her)? <0-2> (record|records|chart|file|visit|appointment|patient|account|name) (of|for|under|in|with|by|here|anywhere|named)?",
      "(you|he|she|your name|that name|your {relation}) (is|are|do|does|isn't|aren't|does not|doesn't|do not|don't|'re)? (not|never)? (appear|appears|show|in|listed|come up)? (in|on) our (system|records|schedule|files|database|patient list)",
      "no (visit|record|appointment|stay|admission|patient|booking|case) (that|which|to)? <0-2> (matches|match|matching|fits|fit|like)",
      "(there is|there's|there was|we have|we had|have) no {capital} <0-1> (in|on) our (files|records|system|schedule|books|charts|list|logs)",
      "(nobody|no one) (with|by|under|of) <0-3> name (has|was|is|on|in)",
      "(not|never) (a|our|one of our|been a|an actual) patient (here|of ours|at|with)",
      "(no|not) (patient|one|person) (by|of|with|under|named) (that|this|your) (name|description)",
      "(nobody|no one|noone|no person|none) (by|with|of|under) (that|this|your|such a) (name|description)",
      "you (were|are) not (here|with us|seen|in our|on our)",
      "you (were|are) never (with us|in our|on our)",
      "you (weren't|aren't) (here|with us|seen|in our|on our)",
      "(don't|do not|doesn't|does not) have (you|your name|your chart|any record|him|her|that name) (in|on|under)",
      "(you|he|she) had no <0-1> (visit|appointment|admission|procedure|surgery|record|chart)",
    ],
  },
  {
    name: "not-a-patient",
    confidence: "certain",
    source,
    phrases: [
      "(you|he|she|they|you've|your {relation}) (were|was|have|has|are|is|had)? never (been|a patient|seen|treated|admitted|visited|came|set foot|here|had an appointment|been a patient|been seen)",
      "(you|he|she|they|you're|he's|she's|this person|this reviewer|the reviewer|reviewer) (are|is|were|was|isn't|aren't|wasn't|weren't|is clearly|has)? (not|never)? (a|our|one of our|an actual|a real|an existing|and never was a)? (patient|patients) (of ours|here|of mine|at our|of our|in our)",
      "(we|i|our doctors|our team|our clinic|dr {capital}) (have|has|had)? never (treated|saw|seen|cared for|met|admitted|had|operated on|examined|billed) (you|him|her|them|your|this person|a patient|this patient|anyone)",
      "you (have|had) not been <0-2> (patient|client|here|seen|treated|admitted|to our|at this|in our)",
      "(we|our office|this practice) (don't|do not|never) (treat|see|perform|offer|do) <0-4> (here|at this|so this|so you)",
      "(have|has) not (treated|seen|been seen|been treated) (you|him|her|here|as a patient)",
      "(wrong|another|different|some other) (hospital|clinic|practice|office|doctor)",
      "(was|were|has|have|had) never (been)? (seen|treated|admitted|booked|examined|registered|scheduled|a patient) <0-3> (here|with us|by us|with our|by our|at our|in our|for)",
      "confused us with",
      "(this|that|the) (person|individual|reviewer|account|poster|commenter|man|woman) (has|is|was)? (never|not) (been)? (a|our)? (patient|seen|treated|here)",
    ],
  },
])();
