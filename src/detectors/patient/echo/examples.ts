import type { Examples } from "../../../detect/index.js";

const transplant = "My sister had her kidney transplant here in room 4410. Nobody slept.";

export const examples: Examples = {
  detects: [
    {
      text: "We regret that the kidney transplant your sister had was so noisy",
      parent: transplant,
      match: "kidney transplant",
      pattern: "detail",
    },
    { text: "room 4410 will be checked", parent: transplant, match: "room 4410", pattern: "room" },
    {
      text: "We are sorry the biopsy took so long",
      parent: "They cancelled my biopsy twice and nobody called",
      match: "biopsy",
      pattern: "detail",
    },
    {
      text: "So glad that the chemo is behind you",
      parent: "I had my chemo here and the nurses were angels",
      match: "chemo",
    },
    {
      text: "Sorry to hear about your dad's stroke",
      parent: "My dad was brought in with a stroke and we waited six hours",
      match: "stroke",
    },
    {
      text: "We apologize that dialysis started late",
      parent: "Worst clinic, my dialysis was late three times",
      match: "dialysis",
    },
    {
      text: "Thanks, and congratulations on the surgery",
      parent: "My surgery was in March and everyone was kind",
      match: "surgery",
    },
    {
      text: "We hope Bed 12 was better after that",
      parent: "Bed 12 was next to the door all night",
      match: "Bed 12",
      pattern: "room",
    },
  ],
  ignores: [
    { text: "We would like to hear more. Please call us.", parent: transplant, why: "repeats nothing" },
    {
      text: "If you need dialysis, please call the clinic",
      parent: "Worst clinic, my dialysis was late three times",
      why: "a condition",
    },
    { text: "Our transplant team is new", why: "nothing is answered" },
    {
      text: "Take it with food and call your doctor",
      parent: "I take metformin for my diabetes, should it be with food?",
      why: "answers without a detail",
    },
    {
      text: "Strokes need fast help; learn the signs",
      parent: "Great talk on stroke!",
      why: "general education",
    },
    {
      text: "Thank you for your feedback on parking",
      parent: "I had my chemo here and parking is a maze",
      why: "parking is no care",
    },
    { text: "Privacy law keeps us from discussing care", parent: transplant, why: "repeats nothing" },
    {
      text: "We do not discuss surgery in comments",
      parent: "My surgery was in March and everyone was kind",
      why: "denied",
    },
  ],
};
