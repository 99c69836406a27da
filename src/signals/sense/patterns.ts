import type { Pattern } from "../../detect/index.js";

/** Words that turn what follows into its opposite. */
const negations = ["not", "no", "never", "none", "nobody", "nor", "neither", "without", "cannot", "cant", "can't", "don't", "dont", "doesn't", "didn't", "won't", "wouldn't", "shouldn't", "isn't", "aren't", "wasn't", "weren't", "couldn't", "haven't", "hasn't", "hadn't", "ain't", "refuse to", "stop <0-1> from", "free of", "instead of", "rather than"];

/** Words that say something is supposed, not so. */
const suppositions = ["if", "unless", "suppose", "imagine", "imagining", "what if", "hypothetically", "let's say", "in case", "would you", "had (i|we|you|he|she|they)"];

/** Words after which somebody else's words follow. */
const reports = ["(he|she|they|someone|somebody|people|who) (said|says|say|told|tells|wrote|writes|claimed|claims|yelled|shouted|called|posted|commented)", "according to", "reportedly", "so called", "quote", "(the|this|that) (sign|banner|poster|comment|message|email|tweet|post|headline|article) (said|says|reads|read)", "was called", "got called", "calling (me|us|him|her|them)"];

/** Scenes that are made up: simulations, exam questions, teaching cases, fiction. */
const fictions = ["simulation", "simulated", "sim (day|lab|session|center|centre|scenario|case)", "manikin", "mannequin", "manikins", "standardized patient", "standardised patient", "mock (code|drill|patient|trauma|disaster)", "practice question", "exam question", "board (question|style|review)", "boards question", "case vignette", "vignette", "fictional", "fictitious", "made up", "hypothetical (case|patient)", "imaginary patient", "role play", "my (novel|short story|screenplay)", "(chapter|episode|season) {number}", "a character", "example (only|text|data|record)", "dummy (data|record|patient)", "test patient", "sample (chart|record|data|patient)", "training (scenario|exercise|dummy)", "tabletop exercise", "(disaster|emergency|fire) drill"];

export const patterns = [
  { name: "negation", confidence: "certain", phrases: negations },
  { name: "supposition", confidence: "certain", phrases: suppositions },
  { name: "report", confidence: "certain", phrases: reports },
  { name: "fiction", confidence: "certain", phrases: fictions },
] as const satisfies readonly Pattern[];
