import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Our new laser cures psoriasis in one visit", match: "cures psoriasis" },
    { text: "This juice reverses type 2 diabetes", match: "reverses type 2 diabetes" },
    { text: "Call it a miracle drug", match: "miracle drug" },
    { text: "Two weeks of it will cure your asthma", match: "will cure your asthma" },
    { text: "At last a permanent cure for migraine", match: "a permanent cure for" },
    { text: "The device eliminates all chronic pain", match: "eliminates all chronic pain" },
    { text: "It heals arthritis while you sleep", match: "heals arthritis" },
    { text: "Our diet gets rid of every symptom", match: "gets rid of every symptom" },
    { text: "Say goodbye to arthritis with our injections", match: "goodbye to arthritis" },
    { text: "Sore neck? Our lamp heals it in two sessions.", match: "heals it in two sessions" },
    { text: "This tea cures them in just one week!", match: "cures them in just one week" },
  ],
  ignores: [
    { text: "The farrier fixes it in one visit.", why: "a hoof" },
    { text: "Nobody cures it in one session.", why: "a denial" },
    { text: "There is no cure for diabetes yet", why: "says that there is none" },
    { text: "Does it cure asthma?", why: "a question" },
    { text: "Researchers hope to find a cure", why: "a hope" },
    { text: "Ham cures in salt for a month", why: "a kitchen" },
    { text: "He said it cures cancer, and it does not", why: "somebody else's words" },
    { text: "Walk for the Cure is on Sunday", why: "the name of an event" },
    { text: "The nurse heals with humour", why: "no disease" },
    { text: "It never reverses heart failure", why: "denied" },
    { text: "Arthritis has a long history in medicine", why: "history" },
  ],
};
