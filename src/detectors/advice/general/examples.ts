import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Know the signs of a stroke", match: "Know the signs" },
    { text: "Three tips for better sleep", match: "tips for better sleep" },
    { text: "Adults over 45 should have a colonoscopy", match: "Adults over 45 should have a colonoscopy" },
    { text: "Wear sunscreen this weekend", match: "Wear sunscreen" },
    { text: "How to prevent frostbite at the bus stop", match: "How to prevent frostbite" },
    { text: "Asthma affects one child in ten", match: "Asthma affects" },
    { text: "If a child has diarrhoea, offer small sips", match: "If a child has diarrhoea" },
    { text: "RSV vaccines are back", match: "RSV vaccines" },
  ],
  ignores: [
    { text: "Congratulations to our float pool", why: "nothing about health" },
    { text: "What are the symptoms of flu?", why: "a question" },
    { text: "Tips for parking downtown", why: "parking" },
    { text: "I walked to work in the rain", why: "a walk" },
    { text: "Wear your badge at all times", why: "a badge" },
    { text: "The gala starts at seven", why: "an event" },
    { text: "Adults pay ten dollars at the door", why: "a price" },
    { text: "A sign said \u201Csymptoms of asthma\u201D", why: "a quotation" },
  ],
};
