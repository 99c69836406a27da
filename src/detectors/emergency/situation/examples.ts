import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "my dad's face is drooping and he mumbles", match: "face is drooping", pattern: "stroke" },
    { text: "he can't lift his arm", match: "can't lift his arm", pattern: "stroke" },
    { text: "my chest has been tight since breakfast", match: "chest has been tight", pattern: "heart" },
    { text: "she can't breathe lying down", match: "can't breathe", pattern: "breathing" },
    { text: "I don't want to be here anymore", match: "don't want to be here anymore", pattern: "suicide" },
    { text: "I keep thinking I want to end it all", match: "want to end it all", pattern: "suicide" },
    {
      text: "my roommate took a whole bottle of Tylenol",
      match: "took a whole bottle of Tylenol",
      pattern: "taken",
    },
    { text: "help, my nose won't stop bleeding", match: "won't stop bleeding", pattern: "bleeding" },
    { text: "He is throwing up blood", match: "throwing up blood" },
    { text: "swallowed like forty of my metoprolol", match: "swallowed like forty of my metoprolol" },
    { text: "drank half a bottle of drain cleaner, what now", match: "drank half a bottle of drain cleaner" },
  ],
  ignores: [
    { text: "Know the signs: face drooping, arm weakness, slurred speech", why: "a list of signs" },
    { text: "I had a stroke three years ago", why: "an old story" },
    { text: "If you have chest pain, call 911", why: "a condition" },
    { text: "Suicide prevention training is on Friday", why: "a course" },
    { text: "Wear sunscreen and drink water", why: "a tip" },
    { text: "Symptoms may include chest pain and nausea", why: "a list of signs" },
    { text: "In our sim the manikin is gasping for air and I can't breathe for him", why: "a simulation" },
    { text: "My knee hurts after a run", why: "no emergency" },
    { text: "Our suicide rates study is out", why: "research" },
    { text: "I take two of my sleeping pills on flights", why: "a usual dose" },
    { text: "Took 30 minutes to find parking, and my mom laughed", why: "minutes" },
  ],
};
