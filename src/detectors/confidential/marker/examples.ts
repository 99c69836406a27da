import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "You never heard this from me: the east clinic closes.",
      match: "You never heard this from me",
      pattern: "hush",
    },
    { text: "FOR INTERNAL USE ONLY: the new rota", match: "FOR INTERNAL USE ONLY" },
    { text: "It is under embargo until Monday", match: "under embargo", pattern: "unreleased" },
    { text: "The merger has not been announced yet", match: "not been announced yet" },
    { text: "Please don't tell the night staff", match: "Please don't tell the night staff" },
    { text: "I signed an NDA but here goes", match: "signed an NDA" },
    { text: "Strictly confidential: two units close", match: "Strictly confidential" },
    { text: "Keep this quiet until they tell us", match: "Keep this quiet" },
    { text: "Here is the leaked budget", match: "leaked budget" },
    { text: "Draft, not for distribution", match: "not for distribution" },
    { text: "Sit on this until Thursday: the lab is moving", match: "Sit on this until" },
    { text: "CONFIDENTIAL: the offer for the garage", match: "CONFIDENTIAL", pattern: "heading" },
    {
      text: "They're announcing it on Friday, but the Westfield clinic is closing in March",
      match: "They're announcing it on Friday",
    },
  ],
  ignores: [
    {
      text: "Eyes only. Burn after reading. There is a cake in the third-floor fridge.",
      why: "a joke about a cake",
    },
    { text: "STRICTLY CONFIDENTIAL: my uncle's chili, two kinds of beans.", why: "a recipe" },
    { text: "Free and confidential HIV testing on Friday", why: "a confidential service" },
    { text: "Call the confidential helpline", why: "a confidential service" },
    { text: "Patient confidentiality training is due", why: "a training" },
    { text: "INTERNAL medicine: walk in on Mondays", why: "a specialty" },
    { text: "Everything here is CONFIDENTIAL", why: "nothing in particular" },
    { text: "Do not share needles", why: "health advice" },
    { text: "Your answers stay confidential", why: "a promise to those who answer" },
    { text: "Internal medicine is on the third floor", why: "a specialty" },
    { text: "For external use only", why: "a medicine's label" },
    { text: "The picnic was announced yesterday", why: "announced" },
    { text: "Is this confidential information?", why: "a question" },
    { text: "We don't tell anyone whom to vote for", why: "says what is done, and asks nobody to hush" },
    { text: "Hold your applause until the choir has finished", why: "applause" },
  ],
};
