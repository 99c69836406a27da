import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I had my gallbladder out in March", match: "I had my gallbladder out", pattern: "self" },
    { text: "I was diagnosed with lupus at 30", match: "I was diagnosed", pattern: "self" },
    { text: "One year since my transplant!", match: "since my transplant", pattern: "self" },
    {
      text: "I'm a breast cancer survivor and I knit",
      match: "I'm a breast cancer survivor",
      pattern: "self",
    },
    {
      text: "When I was in the hospital the food surprised me",
      match: "When I was in the hospital",
      pattern: "self",
    },
    { text: "My son is fourteen months past his bone marrow transplant", match: "My son", pattern: "family" },
    { text: "My dad was admitted on Friday and you were kind to us", match: "My dad", pattern: "family" },
    { text: "My wife's surgery went well, thank you", match: "My wife's", pattern: "family" },
    {
      text: "They took such good care of me on 6 South",
      match: "took such good care of me",
      pattern: "self",
    },
  ],
  ignores: [
    { text: "After 90 days on our ward, baby Ines went home", why: "the ward is ours, the baby is not" },
    { text: "My patient was diagnosed with lupus", why: "somebody else's illness" },
    { text: "His wife says the surgery went well", why: "a patient's family" },
    { text: "I had a patient with a stroke last night", why: "a patient of the author" },
    { text: "My wife and I run the bakery on Cedar", why: "family, but no illness" },
    { text: "If I had surgery I would want this team", why: "supposed" },
    { text: '"My surgery was easy," she told us', why: "somebody else's words" },
    { text: "I have worked in surgery for nine years", why: "the author's work" },
    { text: "My colleagues took care of twelve patients", why: "work" },
  ],
};
