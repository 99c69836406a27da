import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "our 94-year-old beat pneumonia", match: "94-year-old", pattern: "age" },
    { text: "A 97 yo fell on the ice", match: "97 yo", pattern: "age" },
    { text: "92yo F, hip fracture", match: "92yo" },
    { text: "She was aged 101", match: "aged 101" },
    { text: "ninety-six years old and dancing", match: "ninety-six years old" },
    { text: "He turns 100 on the ward", match: "turns 100", pattern: "turning" },
    { text: "cake for a 103rd birthday in bed 4", match: "103rd birthday", pattern: "birthday" },
    { text: "he's 98 and wants a beer", match: "98", pattern: "birthday" },
    { text: "diagnosed at age 91", match: "at age 91" },
  ],
  ignores: [
    { text: "an 89-year-old man", why: "under 90" },
    { text: "People aged 90+ may come without booking", why: "a category" },
    { text: "100 years of service", why: "a jubilee" },
    { text: "Our hospital turns 100", why: "a hospital" },
    { text: "a 100-year-old building", why: "a building" },
    { text: "his sats: he was 92% on room air", why: "a measurement" },
    { text: "She was 95 minutes late", why: "a duration" },
    { text: "born in 1930", why: "a year alone" },
    { text: "BP 94/60", why: "a blood pressure" },
  ],
};
